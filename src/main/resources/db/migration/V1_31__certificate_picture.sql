-- the picture of what the issuer's own page answered, where a certificate was verified by hand
ALTER TABLE certificate ADD COLUMN verification_file VARCHAR(64) NULL;
UPDATE certificate c JOIN presented_certificate p ON c.certificate_id = CONCAT('C-', c.holder, '-', p.id)
SET c.verification_file = p.screenshot;
