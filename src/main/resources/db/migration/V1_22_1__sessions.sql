-- The sessions of the pages, as Spring Session keeps them; times in milliseconds since 1970, the interval in seconds. What
-- they hold is an account's name, when and from where it signed in, and what a form is protected by.
CREATE TABLE PAGE_SESSION (
    PRIMARY_ID            CHAR(36)     NOT NULL PRIMARY KEY,
    SESSION_ID            CHAR(36)     NOT NULL UNIQUE,
    CREATION_TIME         BIGINT       NOT NULL,
    LAST_ACCESS_TIME      BIGINT       NOT NULL,
    MAX_INACTIVE_INTERVAL INT          NOT NULL,
    EXPIRY_TIME           BIGINT       NOT NULL,
    PRINCIPAL_NAME        VARCHAR(100) NULL,
    INDEX page_session_expiry (EXPIRY_TIME),
    INDEX page_session_principal (PRINCIPAL_NAME)
);

CREATE TABLE PAGE_SESSION_ATTRIBUTES (
    SESSION_PRIMARY_ID CHAR(36)     NOT NULL,
    ATTRIBUTE_NAME     VARCHAR(200) NOT NULL,
    ATTRIBUTE_BYTES    BLOB         NOT NULL,
    PRIMARY KEY (SESSION_PRIMARY_ID, ATTRIBUTE_NAME),
    FOREIGN KEY (SESSION_PRIMARY_ID) REFERENCES PAGE_SESSION (PRIMARY_ID) ON DELETE CASCADE
);
