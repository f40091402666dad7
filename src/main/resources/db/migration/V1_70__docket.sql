-- what a process is about where it is no permit; unit_sees: whether the unit's own people may see it
CREATE TABLE docket (
    docket_no VARCHAR(40)  NOT NULL PRIMARY KEY,
    kind      VARCHAR(16)  NOT NULL,
    area_code VARCHAR(15)  NOT NULL,
    unit_code VARCHAR(32)  NULL,
    unit_sees BOOLEAN      NOT NULL,
    place     VARCHAR(200) NULL,
    title     VARCHAR(200) NOT NULL,
    opened_at DATETIME(6)  NOT NULL,
    closed_at DATETIME(6)  NULL,
    INDEX docket_area (area_code, kind),
    INDEX docket_unit (unit_code),
    INDEX docket_opened (kind, opened_at)
);

-- what a department has to do with it; the last word counts
CREATE TABLE docket_department (
    docket_no       VARCHAR(40) NOT NULL,
    department_code VARCHAR(32) NOT NULL,
    part            VARCHAR(16) NOT NULL,
    since           DATETIME(6) NOT NULL,
    PRIMARY KEY (docket_no, department_code),
    INDEX docket_department_part (department_code, part),
    CONSTRAINT docket_department_docket FOREIGN KEY (docket_no) REFERENCES docket (docket_no)
);
