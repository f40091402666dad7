-- A keyed digest, by which a sealed identity number is found. Made when somebody is looked for, and again when it changes.
ALTER TABLE person ADD COLUMN id_mac VARCHAR(64) NULL, ADD INDEX person_identity (id_mac);

-- What strangers have handed in, sealed; unlike evidence it can be given back and erased.
CREATE TABLE deposit (
    file_id      VARCHAR(36)  NOT NULL PRIMARY KEY,
    kind         VARCHAR(16)  NOT NULL,
    content_type VARCHAR(64)  NOT NULL,
    depositor    VARCHAR(64)  NOT NULL,
    content      LONGTEXT     NOT NULL,
    deposited_at DATETIME(6)  NOT NULL,
    INDEX deposit_depositor (depositor),
    INDEX deposit_age (deposited_at)
);

CREATE TABLE enrolment (
    number            VARCHAR(32)  NOT NULL PRIMARY KEY,
    version           BIGINT       NOT NULL,
    visitor           VARCHAR(64)  NOT NULL UNIQUE,
    state             VARCHAR(16)  NOT NULL,
    calling           VARCHAR(16)  NOT NULL,
    name              VARCHAR(64)  NOT NULL,
    id_number         VARCHAR(255) NULL,
    id_mac            VARCHAR(64)  NOT NULL,
    phone             VARCHAR(255) NULL,
    unit_code         VARCHAR(32)  NULL,
    area_code         VARCHAR(12)  NOT NULL,
    portrait          VARCHAR(36)  NULL,
    password_hash     VARCHAR(100) NULL,
    instructions      VARCHAR(32)  NULL,
    acknowledged_at   DATETIME(6)  NULL,
    touched_at        DATETIME(6)  NOT NULL,
    sent_at           DATETIME(6)  NULL,
    decided_at        DATETIME(6)  NULL,
    decided_by        VARCHAR(64)  NULL,
    reason            VARCHAR(500) NULL,
    person_no         VARCHAR(32)  NULL,
    account           VARCHAR(64)  NULL,
    INDEX enrolment_identity (id_mac),
    INDEX enrolment_unit (unit_code, state, sent_at),
    INDEX enrolment_area (area_code, state, sent_at),
    INDEX enrolment_age (state, touched_at)
);

CREATE TABLE presented_certificate (
    id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    enrolment       VARCHAR(32)  NOT NULL,
    family          VARCHAR(32)  NOT NULL,
    item            VARCHAR(16)  NULL,
    number          VARCHAR(255) NOT NULL,
    number_mac      VARCHAR(64)  NOT NULL,
    project_code    VARCHAR(100) NULL,
    category        VARCHAR(64)  NOT NULL,
    issuer          VARCHAR(128) NOT NULL,
    issuer_area     VARCHAR(6)   NOT NULL,
    valid_from      DATE         NOT NULL,
    valid_to        DATE         NOT NULL,
    review_due_on   DATE         NULL,
    photo           VARCHAR(36)  NOT NULL,
    verification    VARCHAR(16)  NULL,
    reason          VARCHAR(500) NULL,
    screenshot      VARCHAR(36)  NULL,
    INDEX presented_certificate_enrolment (enrolment),
    FOREIGN KEY (enrolment) REFERENCES enrolment (number)
);

-- Which version of the start instructions somebody has said to have read, and when.
CREATE TABLE acknowledgement (
    account  VARCHAR(64) NOT NULL,
    edition  VARCHAR(32) NOT NULL,
    at       DATETIME(6) NOT NULL,
    PRIMARY KEY (account, edition)
);
