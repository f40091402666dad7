-- who is, was or may be barred; ban_id: what verdicts read
CREATE TABLE blacklist_entry (
    number       VARCHAR(32)   NOT NULL PRIMARY KEY,
    subject_kind VARCHAR(8)    NOT NULL,
    subject      VARCHAR(32)   NOT NULL,
    subject_name VARCHAR(128)  NOT NULL,
    area_code    VARCHAR(15)   NOT NULL,
    department   VARCHAR(32)   NOT NULL,
    ground       VARCHAR(32)   NOT NULL,
    basis        VARCHAR(200)  NOT NULL,
    basis_docs   VARCHAR(120)  NOT NULL,
    case_no      VARCHAR(40)   NULL,
    facts        VARCHAR(500)  NOT NULL,
    lifetime     BOOLEAN       NOT NULL,
    starts_on    DATE          NULL,
    ends_on      DATE          NULL,
    state        VARCHAR(16)   NOT NULL,
    proposed_by  VARCHAR(64)   NOT NULL,
    proposed_at  DATETIME(6)   NOT NULL,
    decided_by   VARCHAR(64)   NULL,
    decided_at   DATETIME(6)   NULL,
    opinion      VARCHAR(500)  NULL,
    appealed_on  DATE          NULL,
    appeal       VARCHAR(1000) NULL,
    ended_on     DATE          NULL,
    ban_id       BIGINT        NULL,
    INDEX blacklist_entry_subject (subject, state),
    INDEX blacklist_entry_area (area_code, proposed_at),
    INDEX blacklist_entry_department (department, proposed_at),
    CONSTRAINT blacklist_entry_ban FOREIGN KEY (ban_id) REFERENCES ban (id)
);

-- what the public is told of; number: of the decision, or of the entry of the blacklist
CREATE TABLE publication (
    number       VARCHAR(64)  NOT NULL PRIMARY KEY,
    kind         VARCHAR(16)  NOT NULL,
    subject_kind VARCHAR(8)   NOT NULL,
    subject_name VARCHAR(128) NOT NULL,
    area_code    VARCHAR(15)  NOT NULL,
    department   VARCHAR(32)  NOT NULL,
    case_no      VARCHAR(40)  NULL,
    violation    VARCHAR(500) NOT NULL,
    penalty      VARCHAR(200) NOT NULL,
    law          VARCHAR(200) NOT NULL,
    decided_on   DATE         NOT NULL,
    due_at       DATETIME(6)  NOT NULL,
    state        VARCHAR(16)  NOT NULL,
    published_by VARCHAR(64)  NULL,
    published_at DATETIME(6)  NULL,
    INDEX publication_area (area_code, due_at),
    INDEX publication_state (state, published_at),
    INDEX publication_department (department, due_at)
);

-- certificates that should be revoked
CREATE TABLE look_back_entry (
    id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    certificate_id VARCHAR(64)  NOT NULL,
    holder         VARCHAR(32)  NOT NULL,
    family         VARCHAR(32)  NOT NULL,
    issuer         VARCHAR(128) NOT NULL,
    area_code      VARCHAR(15)  NOT NULL,
    department     VARCHAR(32)  NOT NULL,
    reason         VARCHAR(500) NOT NULL,
    source_no      VARCHAR(40)  NOT NULL,
    state          VARCHAR(16)  NOT NULL,
    proposed_at    DATETIME(6)  NOT NULL,
    ended_at       DATETIME(6)  NULL,
    answer         VARCHAR(500) NULL,
    INDEX look_back_entry_certificate (certificate_id, state),
    INDEX look_back_entry_area (area_code, proposed_at),
    INDEX look_back_entry_department (department, proposed_at)
);

-- what units lose
CREATE TABLE consequence (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    unit_code  VARCHAR(32)  NOT NULL,
    kind       VARCHAR(32)  NOT NULL,
    area_code  VARCHAR(15)  NOT NULL,
    department VARCHAR(32)  NOT NULL,
    basis      VARCHAR(200) NOT NULL,
    case_no    VARCHAR(40)  NULL,
    starts_on  DATE         NOT NULL,
    ends_on    DATE         NULL,
    imposed_by VARCHAR(64)  NOT NULL,
    INDEX consequence_unit (unit_code),
    INDEX consequence_area (area_code, starts_on),
    INDEX consequence_department (department, starts_on)
);

-- told so that nobody can be recognised
CREATE TABLE typical_case (
    id        BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    title     VARCHAR(100)  NOT NULL,
    story     TEXT          NOT NULL,
    lesson    VARCHAR(1000) NOT NULL,
    law       VARCHAR(200)  NOT NULL,
    published BOOLEAN       NOT NULL,
    area_code VARCHAR(15)   NOT NULL,
    edited_by VARCHAR(64)   NOT NULL,
    edited_at DATETIME(6)   NOT NULL,
    INDEX typical_case_edited (published, edited_at)
);
