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
    overlays             VARCHAR(64)   NOT NULL,
    grade                VARCHAR(16)   NULL,
    escalated            BIT           NOT NULL,
    signers              VARCHAR(128)  NOT NULL,
    shift_checks         BIT           NOT NULL,
    round                INT           NOT NULL,
    raised               INT           NOT NULL,
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
    asked_grade          VARCHAR(16)   NULL,
    circumstances        VARCHAR(500)  NOT NULL,
    involved_measures    VARCHAR(500)  NOT NULL,
    elevation_metres     DOUBLE        NOT NULL,
    project_code         VARCHAR(64)   NULL,
    contractor           VARCHAR(32)   NULL,
    supervisor           VARCHAR(32)   NULL,
    urgency              VARCHAR(16)   NOT NULL,
    linked_permits       VARCHAR(500)  NOT NULL,
    plan                 VARCHAR(255)  NOT NULL,
    applied_at           DATETIME(6)   NOT NULL,
    started_at           DATETIME(6)   NULL,
    interrupted_at       DATETIME(6)   NULL,
    interruptions        INT           NOT NULL,
    suspended_by         VARCHAR(64)   NULL,
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

CREATE TABLE shown_photo (
    id        BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    permit_no VARCHAR(32) NOT NULL,
    step      VARCHAR(32) NOT NULL,
    file_id   VARCHAR(36)    NOT NULL,
    sha256    VARCHAR(64)    NOT NULL,
    INDEX shown_photo_content (sha256, permit_no),
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
    reason      TEXT         NULL,
    person_no   VARCHAR(32)  NULL,
    INDEX permit_demand_permit (permit_no, kind, id),
    FOREIGN KEY (permit_no) REFERENCES permit (permit_no)
);

CREATE TABLE permit_signature (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    permit_no    VARCHAR(32)  NOT NULL,
    round        INT          NOT NULL,
    sequence     INT          NOT NULL,
    role         VARCHAR(32)  NOT NULL,
    account      VARCHAR(64)  NOT NULL,
    name         VARCHAR(64)  NOT NULL,
    on_behalf_of VARCHAR(64)  NULL,
    opinion      VARCHAR(500) NULL,
    signed_at    DATETIME(6)  NOT NULL,
    latitude     DOUBLE       NULL,
    longitude    DOUBLE       NULL,
    decision_id  VARCHAR(64)  NOT NULL,
    UNIQUE INDEX permit_signature_order (permit_no, round, sequence),
    FOREIGN KEY (permit_no) REFERENCES permit (permit_no)
);

CREATE TABLE permit_extension (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    permit_no  VARCHAR(32)  NOT NULL,
    asked_by   VARCHAR(64)  NOT NULL,
    asked_at   DATETIME(6)  NOT NULL,
    until_at   DATETIME(6)  NOT NULL,
    reason     VARCHAR(500) NOT NULL,
    granted    BIT          NULL,
    decided_by VARCHAR(64)  NULL,
    decided_at DATETIME(6)  NULL,
    INDEX permit_extension_permit (permit_no, id),
    FOREIGN KEY (permit_no) REFERENCES permit (permit_no)
);

CREATE TABLE own_signer (
    id        BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    unit_code VARCHAR(32) NOT NULL,
    profile   VARCHAR(16) NOT NULL,
    role      VARCHAR(32) NOT NULL,
    UNIQUE INDEX own_signer_once (unit_code, profile, role)
);
