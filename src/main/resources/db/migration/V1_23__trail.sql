-- What the application vouches for when it writes an entry: a keyed digest over its canonical form with a random salt.
-- Entries of before have none, and are known by their number (trail_state.unstamped_to).
ALTER TABLE audit_entry
    ADD COLUMN salt  VARCHAR(16) NULL,
    ADD COLUMN stamp VARCHAR(44) NULL,
    ADD INDEX audit_entry_at (at),
    ADD INDEX audit_entry_actor (actor, id);

-- The place of an entry in the chain, given soon after it is committed: hash = SHA-256(hash before, position, entry)
CREATE TABLE trail_link (
    position BIGINT   NOT NULL PRIMARY KEY,
    entry_id BIGINT   NOT NULL,
    hash     VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    UNIQUE (entry_id)
);

-- One row, locked only by whoever chains. floor_id: everything at or below is chained. statement: the signed head
CREATE TABLE trail_state (
    id           INT         NOT NULL PRIMARY KEY,
    position     BIGINT      NOT NULL,
    hash         VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    floor_id     BIGINT      NOT NULL,
    unstamped_to BIGINT      NOT NULL,
    statement    TEXT        NULL
);
INSERT INTO trail_state (id, position, hash, floor_id, unstamped_to)
    SELECT 1, 0, REPEAT('0', 64), 0, COALESCE(MAX(id), 0) FROM audit_entry;

-- What stands for entries whose time to be kept is over
CREATE TABLE trail_stub (
    up_to     BIGINT NOT NULL PRIMARY KEY,
    statement TEXT   NOT NULL
);

-- To what somebody agreed, in which words, and from when to when
CREATE TABLE consent (
    id           BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    account      VARCHAR(64) NOT NULL,
    purpose      VARCHAR(32) NOT NULL,
    text_version VARCHAR(32) NOT NULL,
    given_at     DATETIME(6) NOT NULL,
    withdrawn_at DATETIME(6) NULL,
    INDEX consent_account (account, purpose)
);
