-- the picture of what the issuer's own page answered, where a certificate was verified by hand
ALTER TABLE certificate ADD COLUMN verification_file VARCHAR(64) NULL;
-- of the verification that still stands; one of later has none yet
UPDATE presented_certificate p JOIN certificate c ON c.number_mac = p.number_mac
    AND c.certificate_id = CONCAT('C-', c.holder, '-', p.id)
SET c.verification_file = p.screenshot
WHERE p.screenshot IS NOT NULL AND c.verification = 'MANUAL' AND c.verified_at <=> p.verified_at;
