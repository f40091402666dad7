-- the checklists by which inspections were made
CREATE TABLE checklist_edition (
    hash    VARCHAR(64) NOT NULL PRIMARY KEY,
    content MEDIUMTEXT  NOT NULL
);

-- client_key: made by the phone, so that what is sent twice is kept once; certificate_no is sealed
CREATE TABLE inspection (
    inspection_no   VARCHAR(40)   NOT NULL PRIMARY KEY,
    client_key      VARCHAR(36)   NOT NULL,
    kind            VARCHAR(8)    NOT NULL,
    result          VARCHAR(20)   NOT NULL,
    department_code VARCHAR(32)   NULL,
    inspector       VARCHAR(64)   NOT NULL,
    inspector_name  VARCHAR(64)   NOT NULL,
    unit_code       VARCHAR(32)   NOT NULL,
    site_code       VARCHAR(32)   NULL,
    machine_code    VARCHAR(32)   NULL,
    person_no       VARCHAR(32)   NULL,
    certificate_no  VARCHAR(255)  NULL,
    area_code       VARCHAR(12)   NOT NULL,
    place           VARCHAR(200)  NOT NULL,
    latitude        DOUBLE        NULL,
    longitude       DOUBLE        NULL,
    inspected_at    DATETIME(6)   NOT NULL,
    recorded_at     DATETIME(6)   NOT NULL,
    checklist       VARCHAR(64)   NOT NULL,
    permit_no       VARCHAR(40)   NULL,
    verdict         VARCHAR(16)   NULL,
    decision_id     VARCHAR(64)   NULL,
    remark          VARCHAR(1000) NOT NULL,
    follow_up_on    DATE          NULL,
    case_no         VARCHAR(40)   NULL,
    closed_at       DATETIME(6)   NULL,
    UNIQUE INDEX inspection_once (inspector, client_key),
    INDEX inspection_unit (unit_code, inspected_at),
    INDEX inspection_machine (machine_code, inspected_at),
    INDEX inspection_person (person_no, inspected_at),
    INDEX inspection_area (area_code, inspected_at),
    INDEX inspection_follow_up (result, follow_up_on),
    CONSTRAINT inspection_of_unit FOREIGN KEY (unit_code) REFERENCES work_unit (code),
    CONSTRAINT inspection_by_list FOREIGN KEY (checklist) REFERENCES checklist_edition (hash)
);

CREATE TABLE inspection_item (
    inspection_no VARCHAR(40)  NOT NULL,
    item          VARCHAR(32)  NOT NULL,
    answer        VARCHAR(16)  NOT NULL,
    violation     VARCHAR(32)  NULL,
    remark        VARCHAR(500) NOT NULL,
    photos        VARCHAR(400) NOT NULL,
    PRIMARY KEY (inspection_no, item),
    CONSTRAINT inspection_item_of FOREIGN KEY (inspection_no) REFERENCES inspection (inspection_no)
);

-- who is to sign the record, and when he did
CREATE TABLE inspection_signatory (
    id              BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    inspection_no   VARCHAR(40) NOT NULL,
    account         VARCHAR(64) NOT NULL,
    name            VARCHAR(64) NOT NULL,
    department_code VARCHAR(32) NULL,
    signed_at       DATETIME(6) NULL,
    UNIQUE INDEX inspection_signatory_once (inspection_no, account),
    INDEX inspection_signatory_account (account, signed_at),
    CONSTRAINT inspection_signatory_of FOREIGN KEY (inspection_no) REFERENCES inspection (inspection_no)
);
