CREATE TABLE permit (
    permit_no            VARCHAR(32)   NOT NULL PRIMARY KEY,
    version              BIGINT        NOT NULL,
    status               VARCHAR(16)   NOT NULL,
    applicant            VARCHAR(64)   NOT NULL,
    approver             VARCHAR(64)   NULL,
    unit_code            VARCHAR(32)   NOT NULL,
    area_code            VARCHAR(12)   NOT NULL,
    site_code            VARCHAR(32)   NOT NULL,
    profile              VARCHAR(16)   NOT NULL,
    escalated            BIT           NOT NULL,
    machine_code         VARCHAR(32)   NOT NULL,
    watch                VARCHAR(32)   NOT NULL,
    work_content         VARCHAR(500)  NOT NULL,
    process              VARCHAR(32)   NOT NULL,
    work_place           VARCHAR(200)  NOT NULL,
    latitude             DOUBLE        NOT NULL,
    longitude            DOUBLE        NOT NULL,
    window_from          DATETIME(6)   NOT NULL,
    window_until         DATETIME(6)   NOT NULL,
    hazards              VARCHAR(1000) NOT NULL,
    measures             VARCHAR(1000) NOT NULL,
    extinguishers        INT           NOT NULL,
    applied_at           DATETIME(6)   NOT NULL,
    started_at           DATETIME(6)   NULL,
    watch_seen_at        DATETIME(6)   NULL,
    cleared_at           DATETIME(6)   NULL,
    application_decision VARCHAR(64)   NULL,
    INDEX permit_unit (unit_code, applied_at),
    INDEX permit_area (area_code, applied_at),
    INDEX permit_machine (machine_code, status)
);

CREATE TABLE permit_welder (
    permit_no VARCHAR(32) NOT NULL,
    position  INT         NOT NULL,
    person_no VARCHAR(32) NOT NULL,
    PRIMARY KEY (permit_no, position),
    INDEX permit_welder_person (person_no),
    FOREIGN KEY (permit_no) REFERENCES permit (permit_no)
);

CREATE TABLE permit_check (
    id           BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    permit_no    VARCHAR(32) NOT NULL,
    step         VARCHAR(32) NOT NULL,
    confirmed_by VARCHAR(64) NOT NULL,
    confirmed_at DATETIME(6) NOT NULL,
    latitude     DOUBLE      NOT NULL,
    longitude    DOUBLE      NOT NULL,
    declaration  TEXT        NOT NULL,
    INDEX permit_check_permit (permit_no, id),
    FOREIGN KEY (permit_no) REFERENCES permit (permit_no)
);

CREATE TABLE permit_demand (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    permit_no   VARCHAR(32)  NOT NULL,
    kind        VARCHAR(16)  NOT NULL,
    actor       VARCHAR(64)  NOT NULL,
    actor_name  VARCHAR(64)  NOT NULL,
    demanded_at DATETIME(6)  NOT NULL,
    latitude    DOUBLE       NULL,
    longitude   DOUBLE       NULL,
    reason      VARCHAR(500) NULL,
    INDEX permit_demand_permit (permit_no, kind, id),
    FOREIGN KEY (permit_no) REFERENCES permit (permit_no)
);
