-- Hot work enters when its permit is issued and leaves when the place is cold; other work is registered by its unit.
CREATE TABLE registered_work (
    work_no          VARCHAR(32)  NOT NULL PRIMARY KEY,
    version          BIGINT       NOT NULL,
    kind             VARCHAR(32)  NOT NULL,
    state            VARCHAR(16)  NOT NULL,
    unit_code        VARCHAR(32)  NOT NULL,
    area_code        VARCHAR(12)  NOT NULL,
    site_code        VARCHAR(32)  NOT NULL,
    permit_no        VARCHAR(32)  NULL UNIQUE,
    work_content     VARCHAR(500) NULL,
    work_place       VARCHAR(200) NOT NULL,
    latitude         DOUBLE       NOT NULL,
    longitude        DOUBLE       NOT NULL,
    elevation_metres DOUBLE       NOT NULL,
    window_from      DATETIME(6)  NOT NULL,
    window_until     DATETIME(6)  NOT NULL,
    registered_by    VARCHAR(64)  NOT NULL,
    registered_at    DATETIME(6)  NOT NULL,
    decision_id      VARCHAR(64)  NULL,
    -- a degree of latitude is a hundred kilometres: the strip of sixty metres that a question looks at is narrow enough
    INDEX registered_work_place (state, latitude, longitude),
    INDEX registered_work_unit (unit_code, registered_at),
    INDEX registered_work_area (area_code, registered_at)
);
