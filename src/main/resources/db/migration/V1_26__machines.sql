-- coding_from: from when on the machine is to be coded, where that is neither its purchase nor its registration.
-- code_by: the last day on which it may be without a terminal; code_told: how much has been told of that day.
ALTER TABLE machine
    ADD COLUMN registered_at DATETIME(6) NULL,
    ADD COLUMN exempt_until  DATE        NULL,
    ADD COLUMN coding_from   DATE        NULL,
    ADD COLUMN code_by       DATE        NULL,
    ADD COLUMN code_told     VARCHAR(8)  NOT NULL DEFAULT 'NOTHING',
    ADD INDEX machine_code_by (code_by),
    ADD INDEX machine_exempt_until (exempt_until);

UPDATE machine SET code_by = DATE_ADD(COALESCE(purchased_on, CURRENT_DATE), INTERVAL 15 DAY)
    WHERE control_class = 'CODED' AND device_id IS NULL;

-- Another class was asked for, and what became of it. The open one of a machine is found by machine and state.
CREATE TABLE class_change (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    machine_code VARCHAR(32)  NOT NULL,
    from_class   VARCHAR(16)  NOT NULL,
    to_class     VARCHAR(16)  NOT NULL,
    reason       VARCHAR(500) NOT NULL,
    until_on     DATE         NULL,
    state        VARCHAR(16)  NOT NULL,
    asked_by     VARCHAR(64)  NOT NULL,
    asked_name   VARCHAR(64)  NOT NULL,
    asked_at     DATETIME(6)  NOT NULL,
    decided_by   VARCHAR(64)  NULL,
    decided_name VARCHAR(64)  NULL,
    decided_at   DATETIME(6)  NULL,
    remark       VARCHAR(500) NULL,
    INDEX class_change_machine (machine_code, id),
    INDEX class_change_waiting (state, id)
);
