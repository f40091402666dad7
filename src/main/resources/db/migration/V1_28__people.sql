-- Who has entered how a certificate stands, and how it was verified; when; and by what
ALTER TABLE certificate
    ADD COLUMN state_by          VARCHAR(64)  NULL,
    ADD COLUMN state_at          DATETIME(6)  NULL,
    ADD COLUMN state_reason      VARCHAR(200) NULL,
    ADD COLUMN verified_by       VARCHAR(64)  NULL,
    ADD COLUMN verified_at       DATETIME(6)  NULL,
    ADD COLUMN verification_note VARCHAR(500) NULL,
    ADD INDEX certificate_holder_name (holder_name);

-- Where a mobile welder says that he works
ALTER TABLE enrolment ADD COLUMN work_place VARCHAR(64) NULL, ADD INDEX enrolment_account (account);

ALTER TABLE presented_certificate
    ADD COLUMN verified_by VARCHAR(64) NULL,
    ADD COLUMN verified_at DATETIME(6) NULL;

-- pending: sealed; the address given last, until its owner has confirmed it. What was given before is asked about, too.
ALTER TABLE notice_preference ADD COLUMN pending VARCHAR(600) NULL, ADD COLUMN pending_at DATETIME(6) NULL;
UPDATE notice_preference SET pending = address, pending_at = UTC_TIMESTAMP(), address = NULL WHERE address IS NOT NULL;

-- proving: holds the link by which an address is confirmed
ALTER TABLE letter ADD COLUMN proving BIT NOT NULL DEFAULT 0;

ALTER TABLE stored_file ADD INDEX stored_file_age (uploaded_at), ADD INDEX stored_file_content (sha256);
