-- 案件; act_no: the case with which the act became known, the same for all that grew out of it
CREATE TABLE case_file (
    case_no         VARCHAR(32)   NOT NULL PRIMARY KEY,
    parent_no       VARCHAR(32)   NULL,
    act_no          VARCHAR(32)   NOT NULL,
    department      VARCHAR(32)   NOT NULL,
    source          VARCHAR(32)   NOT NULL,
    source_no       VARCHAR(64)   NULL,
    field           VARCHAR(32)   NOT NULL,
    area_code       VARCHAR(15)   NOT NULL,
    place           VARCHAR(200)  NOT NULL,
    latitude        DOUBLE        NULL,
    longitude       DOUBLE        NULL,
    site_code       VARCHAR(32)   NULL,
    unit_code       VARCHAR(32)   NULL,
    machine_code    VARCHAR(32)   NULL,
    permit_no       VARCHAR(32)   NULL,
    act_at          DATETIME(6)   NOT NULL,
    facts           VARCHAR(2000) NOT NULL,
    status          VARCHAR(16)   NOT NULL,
    found_by        VARCHAR(64)   NOT NULL,
    opened_at       DATETIME(6)   NOT NULL,
    crime_suspected BOOLEAN       NOT NULL,
    filed_at        DATETIME(6)   NULL,
    filed_by        VARCHAR(64)   NULL,
    closed_at       DATETIME(6)   NULL,
    INDEX case_file_act (act_no),
    INDEX case_file_parent (parent_no),
    INDEX case_file_holder (department, status, opened_at),
    INDEX case_file_unit (unit_code, opened_at),
    INDEX case_file_machine (machine_code),
    CONSTRAINT case_file_docket FOREIGN KEY (case_no) REFERENCES docket (docket_no)
);

CREATE TABLE case_violation (
    case_no   VARCHAR(32) NOT NULL,
    violation VARCHAR(32) NOT NULL,
    PRIMARY KEY (case_no, violation),
    CONSTRAINT case_violation_case FOREIGN KEY (case_no) REFERENCES case_file (case_no)
);

-- 当事人; id_number is sealed
CREATE TABLE case_party (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    case_no     VARCHAR(32)  NOT NULL,
    track       VARCHAR(16)  NOT NULL,
    name        VARCHAR(100) NOT NULL,
    person_no   VARCHAR(32)  NULL,
    unit_code   VARCHAR(32)  NULL,
    id_number   VARCHAR(255) NULL,
    credit_code VARCHAR(18)  NULL,
    INDEX case_party_case (case_no),
    INDEX case_party_person (person_no),
    INDEX case_party_unit (unit_code),
    CONSTRAINT case_party_case FOREIGN KEY (case_no) REFERENCES case_file (case_no)
);
