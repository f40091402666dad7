-- a warning comes to an end: somebody has taken note of it, and somebody closes it with a remark
ALTER TABLE warning
    ADD COLUMN unit_code         VARCHAR(32)  NULL,
    ADD COLUMN state             VARCHAR(16)  NOT NULL DEFAULT 'OPEN',
    ADD COLUMN acknowledged_at   DATETIME(6)  NULL,
    ADD COLUMN acknowledged_by   VARCHAR(64)  NULL,
    ADD COLUMN acknowledged_name VARCHAR(128) NULL,
    ADD COLUMN closed_at         DATETIME(6)  NULL,
    ADD COLUMN closed_by         VARCHAR(64)  NULL,
    ADD COLUMN closed_name       VARCHAR(128) NULL,
    ADD COLUMN remark            TEXT         NULL;
UPDATE warning w JOIN machine m ON m.code = w.subject SET w.unit_code = m.unit_code;
UPDATE warning w JOIN permit p ON p.permit_no = w.subject SET w.unit_code = p.unit_code;
CREATE INDEX warning_unit ON warning (unit_code, closed_at, id);
CREATE INDEX warning_open ON warning (closed_at, id);
