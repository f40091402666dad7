-- days imported beside rules/calendar.csv; area: empty for the whole country, else the beginning of area codes
CREATE TABLE calendar_day (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    day         DATE         NOT NULL,
    kind        VARCHAR(16)  NOT NULL,
    name        VARCHAR(64)  NOT NULL,
    area        VARCHAR(12)  NOT NULL,
    notice      VARCHAR(128) NOT NULL,
    provisional BIT          NOT NULL,
    UNIQUE (day, kind, area)
);

-- what outsourced work rests on; subject: a unit code or a person number, files: their ids, with spaces between
CREATE TABLE contract_paper (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    kind       VARCHAR(16)  NOT NULL,
    host_unit  VARCHAR(32)  NOT NULL,
    area_code  VARCHAR(12)  NOT NULL,
    subject    VARCHAR(32)  NOT NULL,
    title      VARCHAR(64)  NOT NULL,
    number     VARCHAR(64)  NOT NULL,
    starts_on  DATE         NOT NULL,
    ends_on    DATE         NOT NULL,
    supervisor VARCHAR(32)  NULL,
    files      VARCHAR(400) NOT NULL,
    filed_by   VARCHAR(64)  NOT NULL,
    filed_at   DATETIME(6)  NOT NULL,
    ended_by   VARCHAR(64)  NULL,
    ended_at   DATETIME(6)  NULL,
    INDEX contract_paper_host (host_unit, subject),
    INDEX contract_paper_subject (subject)
);

-- delegator and delegate are accounts; ends_at is the first moment at which it no longer holds
CREATE TABLE delegation (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    unit_code  VARCHAR(32)  NOT NULL,
    area_code  VARCHAR(12)  NOT NULL,
    role       VARCHAR(32)  NOT NULL,
    delegator  VARCHAR(64)  NOT NULL,
    delegate   VARCHAR(64)  NOT NULL,
    starts_at  DATETIME(6)  NOT NULL,
    ends_at    DATETIME(6)  NOT NULL,
    reason     VARCHAR(200) NOT NULL,
    revoked_at DATETIME(6)  NULL,
    INDEX delegation_delegate (delegate, ends_at),
    INDEX delegation_unit (unit_code)
);
