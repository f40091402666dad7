CREATE TABLE audit_entry (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    at          DATETIME(6)  NOT NULL,
    subject     VARCHAR(64)  NOT NULL,
    step        VARCHAR(64)  NOT NULL,
    actor       VARCHAR(64)  NOT NULL,
    actor_name  VARCHAR(64)  NOT NULL,
    on_behalf_of VARCHAR(64) NULL,
    from_state  VARCHAR(32)  NULL,
    to_state    VARCHAR(32)  NULL,
    latitude    DOUBLE       NULL,
    longitude   DOUBLE       NULL,
    verdict     VARCHAR(16)  NULL,
    decision_id VARCHAR(64)  NULL,
    text        TEXT         NULL,
    INDEX audit_entry_subject (subject, id)
);
