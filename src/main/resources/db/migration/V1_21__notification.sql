-- What happened and has not been told yet: written in the transaction in which it happened, deleted in the one that tells
-- it. audience: accounts, and groups written <unit>:<ROLE>, with spaces between; about: the key of a task, or a step on the trail
CREATE TABLE happening (
    id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    kind        VARCHAR(16)   NOT NULL,
    happened_at DATETIME(6)   NOT NULL,
    subject     VARCHAR(64)   NOT NULL,
    audience    VARCHAR(2000) NOT NULL,
    task_id     VARCHAR(64)   NULL,
    about       VARCHAR(64)   NULL,
    due_at      DATETIME(6)   NULL,
    detail      TEXT          NULL,
    occasion    VARCHAR(160)  NULL
);

-- the tasks that wait for someone, for the sake of their deadlines; one that has ended stays until its notices are read
CREATE TABLE waiting_task (
    task_id      VARCHAR(64)   NOT NULL PRIMARY KEY,
    permit_no    VARCHAR(32)   NOT NULL,
    task         VARCHAR(64)   NOT NULL,
    audience     VARCHAR(2000) NOT NULL,
    due_at       DATETIME(6)   NULL,
    soon_told    BIT           NOT NULL,
    overdue_told BIT           NOT NULL,
    ended        BIT           NOT NULL,
    INDEX waiting_task_due (due_at),
    INDEX waiting_task_ended (ended)
);

CREATE TABLE notice (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    account     VARCHAR(64)  NOT NULL,
    kind        VARCHAR(16)  NOT NULL,
    happened_at DATETIME(6)  NOT NULL,
    subject     VARCHAR(64)  NOT NULL,
    place       VARCHAR(300) NULL,
    task_id     VARCHAR(64)  NULL,
    about       VARCHAR(64)  NULL,
    due_at      DATETIME(6)  NULL,
    detail      TEXT         NULL,
    read_at     DATETIME(6)  NULL,
    occasion    VARCHAR(160) NOT NULL,
    UNIQUE INDEX notice_once (occasion, account),
    INDEX notice_unread (account, read_at),
    INDEX notice_task (task_id),
    INDEX notice_age (happened_at)
);

-- address: sealed; mailed: kinds with spaces between
CREATE TABLE notice_preference (
    account     VARCHAR(64)  NOT NULL PRIMARY KEY,
    address     VARCHAR(600) NULL,
    language    VARCHAR(2)   NOT NULL,
    mailed      VARCHAR(300) NOT NULL,
    digest_at   TIME         NULL,
    quiet_from  TIME         NULL,
    quiet_until TIME         NULL
);

-- One mail or one message. due_at moves ahead by the lease when somebody takes it, so that nobody else does; a digest is
-- one letter for all notices of its day.
CREATE TABLE letter (
    id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    channel   VARCHAR(16)  NOT NULL,
    account   VARCHAR(64)  NOT NULL,
    state     VARCHAR(16)  NOT NULL,
    due_at    DATETIME(6)  NOT NULL,
    digest_at DATETIME(6)  NULL,
    made_at   DATETIME(6)  NOT NULL,
    ended_at  DATETIME(6)  NULL,
    attempts  INT          NOT NULL,
    error     VARCHAR(300) NULL,
    UNIQUE INDEX letter_digest (account, channel, digest_at),
    INDEX letter_due (state, channel, due_at),
    INDEX letter_ended (ended_at)
);

CREATE TABLE letter_notice (
    letter_id BIGINT NOT NULL,
    notice_id BIGINT NOT NULL,
    PRIMARY KEY (letter_id, notice_id),
    FOREIGN KEY (letter_id) REFERENCES letter (id) ON DELETE CASCADE,
    FOREIGN KEY (notice_id) REFERENCES notice (id) ON DELETE CASCADE
);

CREATE INDEX certificate_valid_to ON certificate (valid_to);
