CREATE TABLE certificate (
    certificate_id VARCHAR(64)  NOT NULL PRIMARY KEY,
    holder         VARCHAR(32)  NOT NULL,
    holder_name    VARCHAR(64)  NOT NULL,
    family         VARCHAR(32)  NOT NULL,
    item           VARCHAR(16)  NULL,
    project_codes  VARCHAR(255) NOT NULL,
    number         VARCHAR(255) NOT NULL,
    state          VARCHAR(16)  NOT NULL,
    issued_on      DATE         NOT NULL,
    valid_from     DATE         NOT NULL,
    valid_to       DATE         NOT NULL,
    review_due_on  DATE         NULL,
    verification   VARCHAR(16)  NOT NULL,
    official       VARCHAR(16)  NOT NULL,
    check_host     VARCHAR(128) NULL,
    last_worked_on DATE         NULL,
    INDEX certificate_holder (holder)
);
