CREATE TABLE stored_file (
    file_id      VARCHAR(36)   NOT NULL PRIMARY KEY,
    sha256       VARCHAR(64)  NOT NULL,
    size         BIGINT       NOT NULL,
    kind         VARCHAR(16)  NOT NULL,
    content_type VARCHAR(64)  NOT NULL,
    name         VARCHAR(128) NOT NULL,
    latitude     DOUBLE       NULL,
    longitude    DOUBLE       NULL,
    taken_at     DATETIME(6)  NULL,
    uploaded_at  DATETIME(6)  NOT NULL,
    uploader     VARCHAR(64)  NOT NULL,
    unit_code    VARCHAR(32)  NULL,
    area_code    VARCHAR(12)  NOT NULL,
    INDEX stored_file_hash (sha256)
);
