CREATE TABLE warning (
    id        BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    code      VARCHAR(8)  NOT NULL,
    subject   VARCHAR(64) NOT NULL,
    text      TEXT        NULL,
    raised_at DATETIME(6) NOT NULL,
    INDEX warning_subject (subject, id)
);
