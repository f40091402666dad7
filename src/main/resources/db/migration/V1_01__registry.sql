CREATE TABLE area (
    code VARCHAR(12)  NOT NULL PRIMARY KEY,
    name VARCHAR(128) NOT NULL
);

CREATE TABLE department (
    code      VARCHAR(32)  NOT NULL PRIMARY KEY,
    name      VARCHAR(128) NOT NULL,
    area_code VARCHAR(12)  NOT NULL
);

CREATE TABLE work_unit (
    code        VARCHAR(32)  NOT NULL PRIMARY KEY,
    name        VARCHAR(128) NOT NULL,
    credit_code VARCHAR(18)  NULL,
    area_code   VARCHAR(12)  NOT NULL,
    INDEX work_unit_area (area_code)
);

CREATE TABLE site (
    code         VARCHAR(32)  NOT NULL PRIMARY KEY,
    name         VARCHAR(128) NOT NULL,
    unit_code    VARCHAR(32)  NOT NULL,
    profile      VARCHAR(16)  NOT NULL,
    overlays     VARCHAR(64)  NOT NULL,
    excluded     BIT          NOT NULL,
    latitude     DOUBLE       NOT NULL,
    longitude    DOUBLE       NOT NULL,
    fence_metres INT          NOT NULL,
    opens_at     TIME         NULL,
    closes_at    TIME         NULL,
    FOREIGN KEY (unit_code) REFERENCES work_unit (code)
);

CREATE TABLE person (
    person_no     VARCHAR(32)  NOT NULL PRIMARY KEY,
    name          VARCHAR(64)  NOT NULL,
    id_number     VARCHAR(255) NULL,
    phone         VARCHAR(255) NULL,
    unit_code     VARCHAR(32)  NULL,
    born_on       DATE         NULL,
    female        BIT          NOT NULL,
    watch_trained BIT          NOT NULL,
    INDEX person_unit (unit_code)
);

CREATE TABLE machine (
    code          VARCHAR(32)  NOT NULL PRIMARY KEY,
    name          VARCHAR(128) NOT NULL,
    unit_code     VARCHAR(32)  NOT NULL,
    site_code     VARCHAR(32)  NOT NULL,
    control_class VARCHAR(16)  NOT NULL,
    faulty        BIT          NOT NULL,
    device_id     VARCHAR(64)  NULL UNIQUE,
    INDEX machine_unit (unit_code),
    FOREIGN KEY (site_code) REFERENCES site (code)
);

CREATE TABLE terminal (
    device_id     VARCHAR(64)  NOT NULL PRIMARY KEY,
    machine_code  VARCHAR(32)  NOT NULL,
    secret_mac    VARCHAR(64)  NOT NULL,
    fail_open     BIT          NOT NULL,
    last_sequence BIGINT       NOT NULL,
    FOREIGN KEY (machine_code) REFERENCES machine (code)
);

CREATE TABLE ban (
    id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    subject   VARCHAR(32)  NOT NULL,
    basis     VARCHAR(255) NOT NULL,
    starts_on DATE         NOT NULL,
    ends_on   DATE         NULL,
    INDEX ban_subject (subject)
);
