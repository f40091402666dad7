-- The secret of another phone, sealed, until a code of it has come; the one before is good until then.
ALTER TABLE second_factor ADD COLUMN next_secret VARCHAR(255) NULL, ADD COLUMN next_since DATETIME(6) NULL;

-- Since when a machine has the terminal that it has, or had the last one; null for those of before this was kept.
ALTER TABLE machine ADD COLUMN fitted_on DATE NULL;
