-- The survey of welding machines, S0 annex 1.
CREATE TABLE surveyed (
    survey_no     VARCHAR(32)  NOT NULL PRIMARY KEY,
    area_code     VARCHAR(15)  NOT NULL,
    unit_name     VARCHAR(128) NOT NULL,
    head_name     VARCHAR(64)  NOT NULL,
    head_phone    VARCHAR(255) NOT NULL,
    supply        VARCHAR(16)  NOT NULL,
    max_amperes   INT          NOT NULL,
    max_current   VARCHAR(16)  NULL,
    machine_kind  VARCHAR(16)  NOT NULL,
    purpose       VARCHAR(16)  NOT NULL,
    power_kind    VARCHAR(16)  NULL,
    max_kilowatts DOUBLE       NULL,
    remark        VARCHAR(500) NULL,
    INDEX surveyed_area (area_code),
    INDEX surveyed_name (unit_name, area_code)
);
