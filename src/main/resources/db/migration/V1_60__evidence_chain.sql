-- What was collected under a permit or in a case, one link after the other. body: canonical JSON that names the hash of
-- the link before; hash = SHA-256(body); stamp: a keyed digest of the body, under a key that the database does not have
CREATE TABLE evidence_link (
    subject     VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    number      BIGINT      NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    body        MEDIUMTEXT  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    hash        VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    stamp       VARCHAR(44) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (subject, number),
    INDEX evidence_link_recorded (recorded_at)
);

-- The heads of the chains that moved on a day, and the signed root over them
CREATE TABLE evidence_leaf (
    day     DATE        NOT NULL,
    subject VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    number  BIGINT      NOT NULL,
    hash    VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (day, subject),
    INDEX evidence_leaf_subject (subject, day)
);
CREATE TABLE evidence_root (
    day       DATE NOT NULL PRIMARY KEY,
    statement TEXT NOT NULL
);

-- One row, locked by the node that makes roots or goes its round: up to where the round has come
CREATE TABLE evidence_round (
    id      INT         NOT NULL PRIMARY KEY,
    subject VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    number  BIGINT      NOT NULL,
    day     DATE        NOT NULL
);
INSERT INTO evidence_round (id, subject, number, day) VALUES (1, '', 0, '1970-01-01');

-- Where a round has found what does not fit; gone when a later round finds that it does
CREATE TABLE evidence_flaw (
    subject  VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    number   BIGINT      NOT NULL,
    kind     VARCHAR(32) NOT NULL,
    found_at DATETIME(6) NOT NULL,
    PRIMARY KEY (subject, number, kind)
);

-- Which chains are cited by others, and so must stay
CREATE TABLE evidence_citation (
    of_subject VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    subject    VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    number     BIGINT      NOT NULL,
    PRIMARY KEY (of_subject, subject, number)
);

-- What stands for a chain whose time to be kept is over
CREATE TABLE evidence_stub (
    subject   VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
    statement TEXT        NOT NULL
);
