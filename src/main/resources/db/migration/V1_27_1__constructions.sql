-- A building site is a subject of its own; other units have their sites on it.
CREATE TABLE construction_site (
    code          VARCHAR(32)  NOT NULL PRIMARY KEY,
    name          VARCHAR(128) NOT NULL,
    kind          VARCHAR(16)  NOT NULL,
    unit_code     VARCHAR(32)  NOT NULL,
    client        VARCHAR(128) NULL,
    licence       VARCHAR(64)  NULL,
    area_code     VARCHAR(15)  NOT NULL,
    address       VARCHAR(200) NULL,
    head_name     VARCHAR(64)  NOT NULL,
    head_phone    VARCHAR(255) NOT NULL,
    machine_count INT          NULL,
    worker_count  INT          NULL,
    starts_on     DATE         NULL,
    ends_on       DATE         NULL,
    INDEX construction_site_unit (unit_code),
    INDEX construction_site_area (area_code),
    INDEX construction_site_licence (licence),
    INDEX construction_site_name (name, area_code),
    FOREIGN KEY (unit_code) REFERENCES work_unit (code)
);

ALTER TABLE site ADD COLUMN construction_code VARCHAR(32) NULL,
    ADD FOREIGN KEY (construction_code) REFERENCES construction_site (code);

ALTER TABLE work_unit ADD COLUMN founded_on DATE NULL;
