CREATE TABLE certificate (
    certificate_id VARCHAR(64)  NOT NULL PRIMARY KEY,
    holder         VARCHAR(32)  NOT NULL,
    holder_name    VARCHAR(64)  NOT NULL,
    family         VARCHAR(32)  NOT NULL,
    item           VARCHAR(16)  NULL,
    category       VARCHAR(64)  NOT NULL,
    issuer         VARCHAR(128) NOT NULL,
    issuer_area    VARCHAR(12)  NOT NULL,
    number         VARCHAR(255) NOT NULL,
    number_mac     VARCHAR(64)  NOT NULL,
    state          VARCHAR(16)  NOT NULL,
    issued_on      DATE         NOT NULL,
    valid_from     DATE         NOT NULL,
    valid_to       DATE         NOT NULL,
    review_due_on  DATE         NULL,
    reviewed_on    DATE         NULL,
    six_year_review BIT         NOT NULL,
    verification   VARCHAR(16)  NOT NULL,
    official       VARCHAR(16)  NOT NULL,
    check_host     VARCHAR(128) NULL,
    last_worked_on DATE         NULL,
    INDEX certificate_holder (holder),
    INDEX certificate_number (number_mac)
);

-- Each project of TSG Z6002 has a clock of its own.
CREATE TABLE certificate_project (
    certificate_id VARCHAR(64)  NOT NULL,
    code           VARCHAR(100) NOT NULL,
    approved_on    DATE         NOT NULL,
    valid_to       DATE         NOT NULL,
    last_welded_on DATE         NULL,
    PRIMARY KEY (certificate_id, code),
    FOREIGN KEY (certificate_id) REFERENCES certificate (certificate_id)
);
