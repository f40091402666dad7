-- What users report of the platform itself. fingerprint: of who, what, where and the day, so that sent twice it is kept once.
CREATE TABLE problem_report (
    id            BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    state         VARCHAR(16)   NOT NULL,
    text          VARCHAR(2000) NOT NULL,
    pictures      VARCHAR(120)  NOT NULL,
    page          VARCHAR(500)  NOT NULL,
    browser       VARCHAR(300)  NOT NULL,
    reporter      VARCHAR(64)   NOT NULL,
    reporter_name VARCHAR(64)   NOT NULL,
    area_code     VARCHAR(12)   NOT NULL,
    reported_at   DATETIME(6)   NOT NULL,
    fingerprint   VARCHAR(64)   NOT NULL,
    UNIQUE INDEX problem_report_once (fingerprint),
    INDEX problem_report_reporter (reporter, reported_at),
    INDEX problem_report_area (area_code, id)
);

CREATE TABLE report_answer (
    id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    report_id   BIGINT        NOT NULL,
    state       VARCHAR(16)   NOT NULL,
    text        VARCHAR(2000) NOT NULL,
    author      VARCHAR(64)   NOT NULL,
    author_name VARCHAR(64)   NOT NULL,
    written_at  DATETIME(6)   NOT NULL,
    INDEX report_answer_report (report_id, id),
    FOREIGN KEY (report_id) REFERENCES problem_report (id)
);
