-- 隐患挂账: one hazard, who removes it by when, and what has come of it; due_on: last day; overdue: how often it has passed
CREATE TABLE rectification (
    docket_no       VARCHAR(40)  NOT NULL PRIMARY KEY,
    source_no       VARCHAR(40)  NULL,
    department_code VARCHAR(32)  NULL,
    unit_code       VARCHAR(32)  NOT NULL,
    machine_code    VARCHAR(32)  NULL,
    violation       VARCHAR(32)  NOT NULL,
    field           VARCHAR(24)  NOT NULL,
    hazard          VARCHAR(500) NOT NULL,
    major           BOOLEAN      NOT NULL,
    responsible     VARCHAR(64)  NOT NULL,
    measures        VARCHAR(500) NOT NULL,
    state           VARCHAR(16)  NOT NULL,
    due_on          DATE         NOT NULL,
    overdue         INT          NOT NULL,
    opened_by       VARCHAR(64)  NOT NULL,
    opened_at       DATETIME(6)  NOT NULL,
    reported_at     DATETIME(6)  NULL,
    accepted_by     VARCHAR(64)  NULL,
    accepted_name   VARCHAR(64)  NULL,
    accepted_at     DATETIME(6)  NULL,
    case_no         VARCHAR(40)  NULL,
    INDEX rectification_due (state, due_on),
    INDEX rectification_unit (unit_code, state),
    INDEX rectification_source (source_no),
    CONSTRAINT rectification_docket FOREIGN KEY (docket_no) REFERENCES docket (docket_no),
    CONSTRAINT rectification_of_unit FOREIGN KEY (unit_code) REFERENCES work_unit (code)
);

-- what was said and shown at each step of it, never changed; photos: file ids with blanks between
CREATE TABLE rectification_step (
    id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    docket_no VARCHAR(40)  NOT NULL,
    step      VARCHAR(16)  NOT NULL,
    account   VARCHAR(64)  NOT NULL,
    name      VARCHAR(64)  NOT NULL,
    at        DATETIME(6)  NOT NULL,
    text      VARCHAR(500) NOT NULL,
    photos    VARCHAR(400) NOT NULL,
    due_on    DATE         NULL,
    INDEX rectification_step_docket (docket_no, id),
    INDEX rectification_step_account (account),
    CONSTRAINT rectification_step_of FOREIGN KEY (docket_no) REFERENCES rectification (docket_no)
);
