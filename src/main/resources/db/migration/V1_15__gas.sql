CREATE TABLE permit_gas_test (
    id                    BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    permit_no             VARCHAR(32)  NOT NULL,
    sampling_place        VARCHAR(32)  NOT NULL,
    place                 VARCHAR(200) NOT NULL,
    gas                   VARCHAR(32)  NOT NULL,
    gas_name              VARCHAR(64)  NULL,
    lower_explosive_limit DOUBLE       NOT NULL,
    volume_percent        DOUBLE       NOT NULL,
    oxygen_percent        DOUBLE       NOT NULL,
    sampled_at            DATETIME(6)  NOT NULL,
    tester                VARCHAR(64)  NOT NULL,
    tester_name           VARCHAR(64)  NOT NULL,
    INDEX permit_gas_test_permit (permit_no, id),
    FOREIGN KEY (permit_no) REFERENCES permit (permit_no)
);

-- what detectors showed during the work
CREATE TABLE permit_gas_reading (
    id                    BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    permit_no             VARCHAR(32) NOT NULL,
    source                VARCHAR(64) NOT NULL,
    gas                   VARCHAR(32) NOT NULL,
    lower_explosive_limit DOUBLE      NOT NULL,
    volume_percent        DOUBLE      NOT NULL,
    oxygen_percent        DOUBLE      NOT NULL,
    read_at               DATETIME(6) NOT NULL,
    INDEX permit_gas_reading_newest (permit_no, source, gas, read_at),
    INDEX permit_gas_reading_age (read_at),
    FOREIGN KEY (permit_no) REFERENCES permit (permit_no)
);
