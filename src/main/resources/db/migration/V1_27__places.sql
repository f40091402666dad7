-- A search for a part of a name goes through one of these without a look at the rows, and knows whose each is.
ALTER TABLE machine ADD INDEX machine_name (name, unit_code);
ALTER TABLE person DROP INDEX person_name, ADD INDEX person_name (name, unit_code);
ALTER TABLE work_unit DROP INDEX work_unit_name, ADD INDEX work_unit_name (name, area_code);

-- What rests on a row is asked of the open permits, few among many.
CREATE INDEX permit_status ON permit (status);

-- By it a password is found again that another terminal has already.
ALTER TABLE terminal ADD COLUMN reuse_mac VARCHAR(64) NULL, ADD INDEX terminal_reuse (reuse_mac);
