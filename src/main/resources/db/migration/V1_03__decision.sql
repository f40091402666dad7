CREATE TABLE decision (
    decision_id VARCHAR(40)  NOT NULL PRIMARY KEY,
    kind        VARCHAR(16)  NOT NULL,
    subject     VARCHAR(64)  NOT NULL,
    at          DATETIME(6)  NOT NULL,
    profile     VARCHAR(16)  NOT NULL,
    verdict     VARCHAR(8)   NOT NULL,
    findings    LONGTEXT     NOT NULL,
    facts       LONGTEXT     NOT NULL,
    limits      LONGTEXT     NOT NULL,
    rule_pack   VARCHAR(64)  NOT NULL,
    rules_fired LONGTEXT     NOT NULL,
    INDEX decision_subject (subject, at),
    INDEX decision_at (at)
);
