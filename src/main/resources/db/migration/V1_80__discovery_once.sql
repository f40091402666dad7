-- made by whoever sends it, so that what is sent twice opens one case; null where another room opened it
ALTER TABLE case_file ADD COLUMN client_key VARCHAR(36) NULL;
CREATE UNIQUE INDEX case_file_once ON case_file (found_by, client_key);
