-- One row: when the engine's history cleanup last ran without failing
CREATE TABLE history_cleanup (
    id     INT         NOT NULL PRIMARY KEY,
    ran_at DATETIME(6) NULL
);
INSERT INTO history_cleanup (id) VALUES (1);
