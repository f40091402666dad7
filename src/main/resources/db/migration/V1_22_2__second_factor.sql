ALTER TABLE account ADD COLUMN second_factor BIT NOT NULL DEFAULT 0;

-- secret: sealed; last_step: the newest time step (of 30 s since 1970) whose code was taken, so that none is taken twice
CREATE TABLE second_factor (
    account   VARCHAR(64)  NOT NULL PRIMARY KEY,
    secret    VARCHAR(255) NOT NULL,
    last_step BIGINT       NOT NULL,
    FOREIGN KEY (account) REFERENCES account (account)
);

-- digest: keyed, of the account and the code
CREATE TABLE recovery_code (
    digest  VARCHAR(64) NOT NULL PRIMARY KEY,
    account VARCHAR(64) NOT NULL,
    INDEX recovery_code_account (account),
    FOREIGN KEY (account) REFERENCES account (account)
);
