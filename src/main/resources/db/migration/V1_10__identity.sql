CREATE TABLE account (
    account         VARCHAR(64)  NOT NULL PRIMARY KEY,
    name            VARCHAR(64)  NOT NULL,
    person_no       VARCHAR(32)  NULL,
    password_hash   VARCHAR(100) NOT NULL,
    unit_code       VARCHAR(32)  NULL,
    department_code VARCHAR(32)  NULL,
    area_code       VARCHAR(12)  NOT NULL,
    enabled         BIT          NOT NULL,
    demo            BIT          NOT NULL
);

CREATE TABLE account_role (
    account VARCHAR(64) NOT NULL,
    role    VARCHAR(32) NOT NULL,
    PRIMARY KEY (account, role),
    FOREIGN KEY (account) REFERENCES account (account)
);

-- failed logins and visits of strangers. subject: 'account:' and what was typed, whether it exists or not, 'address:' or
-- 'visit:' and a network address
CREATE TABLE attempt (
    subject      VARCHAR(128) NOT NULL PRIMARY KEY,
    attempts     INT          NOT NULL,
    since        DATETIME(6)  NOT NULL,
    locked_until DATETIME(6)  NULL,
    INDEX attempt_since (since)
);
