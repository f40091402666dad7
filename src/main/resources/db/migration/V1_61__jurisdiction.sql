-- tables of who may act, and how far, that officials have sent in; area: empty for the whole country, else the beginning
-- of area codes; content: lines of cells with tabs between them, the heading first
CREATE TABLE jurisdiction_edition (
    id             BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    kind           VARCHAR(16) NOT NULL,
    area           VARCHAR(15) NOT NULL,
    content        MEDIUMTEXT  NOT NULL,
    row_count      INT         NOT NULL,
    proposed_by    VARCHAR(64) NOT NULL,
    proposed_at    DATETIME(6) NOT NULL,
    state          VARCHAR(16) NOT NULL,
    settled_by     VARCHAR(64) NULL,
    settled_at     DATETIME(6) NULL,
    effective_from DATE        NULL,
    INDEX jurisdiction_edition_in_force (kind, state, effective_from),
    INDEX jurisdiction_edition_area (area)
);
