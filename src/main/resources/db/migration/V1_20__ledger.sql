ALTER TABLE area ADD COLUMN starts_on DATE NULL, ADD COLUMN ends_on DATE NULL;

ALTER TABLE department ADD COLUMN fields VARCHAR(255) NOT NULL DEFAULT '', ADD COLUMN ends_on DATE NULL;

ALTER TABLE work_unit
    ADD COLUMN kind           VARCHAR(16)  NOT NULL DEFAULT 'ENTERPRISE',
    ADD COLUMN scale          VARCHAR(16)  NULL,
    ADD COLUMN place_kind     VARCHAR(32)  NULL,
    ADD COLUMN crowded_kind   VARCHAR(32)  NULL,
    ADD COLUMN credit_checked BIT          NOT NULL DEFAULT 0,
    ADD COLUMN head_name      VARCHAR(64)  NULL,
    ADD COLUMN head_phone     VARCHAR(255) NULL,
    ADD COLUMN head_id_number VARCHAR(255) NULL,
    ADD COLUMN contact_name   VARCHAR(64)  NULL,
    ADD COLUMN contact_phone  VARCHAR(255) NULL,
    ADD COLUMN machine_count  INT          NULL,
    ADD COLUMN worker_count   INT          NULL,
    ADD COLUMN ends_on        DATE         NULL,
    ADD INDEX work_unit_credit (credit_code),
    ADD INDEX work_unit_name (name);

ALTER TABLE site ADD COLUMN ends_on DATE NULL;

ALTER TABLE person ADD COLUMN ends_on DATE NULL, ADD INDEX person_name (name);

-- InnoDB keeps the primary key in every index: a list by unit, site or class comes in the order of the code unsorted.
ALTER TABLE machine ADD COLUMN purchased_on DATE NULL, ADD INDEX machine_class (control_class);

-- A file that was sent in, and what became of it. Kept for good; the file itself is not.
CREATE TABLE ledger_import (
    import_id     VARCHAR(36)  NOT NULL PRIMARY KEY,
    register      VARCHAR(32)  NOT NULL,
    file_name     VARCHAR(255) NOT NULL,
    sha256        VARCHAR(64)  NOT NULL,
    dry_run       BIT          NOT NULL,
    state         VARCHAR(16)  NOT NULL,
    account       VARCHAR(64)  NOT NULL,
    rows_read     INT          NOT NULL,
    rows_added    INT          NOT NULL,
    rows_changed  INT          NOT NULL,
    rows_same     INT          NOT NULL,
    problems      MEDIUMTEXT   NULL,
    started_at    DATETIME(6)  NOT NULL,
    touched_at    DATETIME(6)  NOT NULL,
    INDEX ledger_import_account (account, register, started_at)
);
