-- what terminals reported, each message once; pruned by age (weldgate.telemetry.keep)
CREATE TABLE uplink (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    device_id   VARCHAR(64)  NOT NULL,
    kind        VARCHAR(16)  NOT NULL,
    fingerprint VARCHAR(160) NOT NULL,
    hash        VARCHAR(64)  NOT NULL,
    device_time DATETIME(6)  NULL,
    received_at DATETIME(6)  NOT NULL,
    content     MEDIUMTEXT   NOT NULL,
    UNIQUE INDEX uplink_once (device_id, fingerprint),
    INDEX uplink_repeated (device_id, hash, received_at),
    INDEX uplink_age (received_at)
);

CREATE TABLE terminal_state (
    device_id    VARCHAR(64) NOT NULL PRIMARY KEY,
    online       BIT         NOT NULL,
    switch_state BIT         NULL,
    amperes      DOUBLE      NULL,
    latitude     DOUBLE      NULL,
    longitude    DOUBLE      NULL,
    last_seen_at DATETIME(6) NULL,
    received_at  DATETIME(6) NOT NULL,
    beat_at      DATETIME(6) NULL,
    logged_in_at DATETIME(6) NULL,
    boot         BIGINT      NULL,
    seq          BIGINT      NULL,
    firmware     VARCHAR(64) NULL,
    iccid        VARCHAR(32) NULL,
    INDEX terminal_state_silent (online, received_at)
);
