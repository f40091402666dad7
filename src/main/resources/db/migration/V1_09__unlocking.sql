CREATE TABLE command (
    command_id     VARCHAR(64)  NOT NULL PRIMARY KEY,
    device_id      VARCHAR(64)  NOT NULL,
    permit_no      VARCHAR(32)  NULL,
    kind           VARCHAR(16)  NOT NULL,
    sequence       BIGINT       NOT NULL,
    state          VARCHAR(16)  NOT NULL,
    content        TEXT         NOT NULL,
    created_at     DATETIME(6)  NOT NULL,
    not_after      DATETIME(6)  NOT NULL,
    sent_at        DATETIME(6)  NULL,
    attempts       INT          NOT NULL,
    answered_at    DATETIME(6)  NULL,
    answer_code    INT          NULL,
    answer_message VARCHAR(500) NULL,
    UNIQUE INDEX command_sequence (device_id, sequence),
    INDEX command_permit (permit_no, sequence),
    INDEX command_open (state, not_after)
);

CREATE TABLE lease (
    permit_no          VARCHAR(32) NOT NULL PRIMARY KEY,
    device_id          VARCHAR(64) NOT NULL,
    state              VARCHAR(16) NOT NULL,
    readiness_decision VARCHAR(64) NOT NULL,
    warrant_id         VARCHAR(64) NULL,
    command_id         VARCHAR(64) NULL,
    sequence           BIGINT      NOT NULL,
    attempts           INT         NOT NULL,
    running_since      DATETIME(6) NULL,
    renew_at           DATETIME(6) NULL,
    ends_at            DATETIME(6) NULL,
    INDEX lease_due (state, renew_at),
    INDEX lease_device (device_id, state)
);
