-- an order of a case that a machine is used by nobody
CREATE TABLE stop_order (
    case_no      VARCHAR(32) NOT NULL PRIMARY KEY,
    machine_code VARCHAR(32) NOT NULL,
    ordered_at   DATETIME(6) NOT NULL,
    lifted_at    DATETIME(6) NULL,
    INDEX stop_order_machine (machine_code, ordered_at),
    CONSTRAINT stop_order_case FOREIGN KEY (case_no) REFERENCES case_file (case_no)
);

-- the case whose order stops it, where several do the eldest
ALTER TABLE machine ADD COLUMN stopped_by VARCHAR(32) NULL;
