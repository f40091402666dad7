-- who may act on one violation of a case, by the tables of the day of the act
CREATE TABLE case_share (
    id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    case_no         VARCHAR(32)  NOT NULL,
    violation       VARCHAR(32)  NOT NULL,
    own             BOOLEAN      NOT NULL,
    office          VARCHAR(32)  NULL,
    department_code VARCHAR(32)  NULL,
    department_name VARCHAR(100) NULL,
    basis           VARCHAR(500) NULL,
    verify          BOOLEAN      NOT NULL,
    state           VARCHAR(16)  NOT NULL,
    INDEX case_share_case (case_no),
    CONSTRAINT case_share_case FOREIGN KEY (case_no) REFERENCES case_file (case_no)
);

-- 移送; by_letter: nobody of the receiver can sign in, it is served on paper
CREATE TABLE referral (
    referral_no     VARCHAR(32)   NOT NULL PRIMARY KEY,
    case_no         VARCHAR(32)   NOT NULL,
    from_department VARCHAR(32)   NOT NULL,
    office          VARCHAR(32)   NOT NULL,
    department_code VARCHAR(32)   NULL,
    by_letter       BOOLEAN       NOT NULL,
    state           VARCHAR(16)   NOT NULL,
    sent_at         DATETIME(6)   NOT NULL,
    reminded_at     DATETIME(6)   NULL,
    escalated_at    DATETIME(6)   NULL,
    answered_at     DATETIME(6)   NULL,
    answered_by     VARCHAR(64)   NULL,
    reason          VARCHAR(1000) NULL,
    their_case_no   VARCHAR(64)   NULL,
    receipt_file    VARCHAR(36)   NULL,
    result          VARCHAR(1000) NULL,
    ended_at        DATETIME(6)   NULL,
    INDEX referral_case (case_no),
    INDEX referral_state (state, sent_at),
    INDEX referral_theirs (their_case_no),
    CONSTRAINT referral_docket FOREIGN KEY (referral_no) REFERENCES docket (docket_no),
    CONSTRAINT referral_case FOREIGN KEY (case_no) REFERENCES case_file (case_no)
);

CREATE TABLE referral_violation (
    referral_no VARCHAR(32) NOT NULL,
    violation   VARCHAR(32) NOT NULL,
    PRIMARY KEY (referral_no, violation),
    CONSTRAINT referral_violation_referral FOREIGN KEY (referral_no) REFERENCES referral (referral_no)
);

-- 涉嫌犯罪案件移送
CREATE TABLE case_transfer (
    case_no        VARCHAR(32)   NOT NULL PRIMARY KEY,
    state          VARCHAR(16)   NOT NULL,
    police         VARCHAR(32)   NULL,
    reported_at    DATETIME(6)   NOT NULL,
    decided_at     DATETIME(6)   NULL,
    decided_by     VARCHAR(64)   NULL,
    reason         VARCHAR(1000) NULL,
    sent_at        DATETIME(6)   NULL,
    answered_at    DATETIME(6)   NULL,
    answer         VARCHAR(1000) NULL,
    handed_over_at DATETIME(6)   NULL,
    CONSTRAINT case_transfer_case FOREIGN KEY (case_no) REFERENCES case_file (case_no)
);
