-- The file of a site's plan, among the evidence.
ALTER TABLE site ADD COLUMN plan_file VARCHAR(36) NULL;
