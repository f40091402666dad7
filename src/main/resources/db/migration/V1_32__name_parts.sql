-- Every ending of every name: what a name holds anywhere is the beginning of one of its endings, which an index finds.
-- The collation passes over case and width, supplementary characters it tells apart; MySQL and MariaDB both have it.
-- owner: the key of the row, of which some kinds tell apart what the server's collation does not; row_key: the same in
-- that collation, as in the registers themselves, so that either finds the other by its index.
CREATE TABLE IF NOT EXISTS name_part (
    kind    VARCHAR(32)  NOT NULL,
    owner   VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    part    VARCHAR(128) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
    row_key VARCHAR(64)  NOT NULL,
    PRIMARY KEY (kind, owner, part)
);

-- Kind by kind, each within the time that a connection waits; what is entered already stays when it is repeated.
CREATE TEMPORARY TABLE place (n INT NOT NULL PRIMARY KEY);
INSERT INTO place WITH RECURSIVE counted (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted WHERE n < 128)
SELECT n FROM counted;
INSERT IGNORE INTO name_part (kind, owner, part, row_key)
SELECT 'Area', code, SUBSTRING(name, n), code FROM area JOIN place ON n <= CHAR_LENGTH(name);
INSERT IGNORE INTO name_part (kind, owner, part, row_key)
SELECT 'Department', code, SUBSTRING(name, n), code FROM department JOIN place ON n <= CHAR_LENGTH(name);
INSERT IGNORE INTO name_part (kind, owner, part, row_key)
SELECT 'WorkUnit', code, SUBSTRING(name, n), code FROM work_unit JOIN place ON n <= CHAR_LENGTH(name);
INSERT IGNORE INTO name_part (kind, owner, part, row_key)
SELECT 'ConstructionSite', code, SUBSTRING(name, n), code FROM construction_site JOIN place ON n <= CHAR_LENGTH(name);
INSERT IGNORE INTO name_part (kind, owner, part, row_key)
SELECT 'Site', code, SUBSTRING(name, n), code FROM site JOIN place ON n <= CHAR_LENGTH(name);
INSERT IGNORE INTO name_part (kind, owner, part, row_key)
SELECT 'Person', person_no, SUBSTRING(name, n), person_no FROM person JOIN place ON n <= CHAR_LENGTH(name);
INSERT IGNORE INTO name_part (kind, owner, part, row_key)
SELECT 'Machine', code, SUBSTRING(name, n), code FROM machine JOIN place ON n <= CHAR_LENGTH(name);
INSERT IGNORE INTO name_part (kind, owner, part, row_key)
SELECT 'Certificate', certificate_id, SUBSTRING(holder_name, n), certificate_id FROM certificate JOIN place ON n <= CHAR_LENGTH(holder_name);
INSERT IGNORE INTO name_part (kind, owner, part, row_key)
SELECT 'UnitRule', rule_no, SUBSTRING(title, n), rule_no FROM unit_rule JOIN place ON n <= CHAR_LENGTH(title);
INSERT IGNORE INTO name_part (kind, owner, part, row_key)
SELECT 'UnitDuty', duty_no, SUBSTRING(post, n), duty_no FROM unit_duty JOIN place ON n <= CHAR_LENGTH(post);
INSERT IGNORE INTO name_part (kind, owner, part, row_key)
SELECT 'UnitDrill', drill_no, SUBSTRING(topic, n), drill_no FROM unit_drill JOIN place ON n <= CHAR_LENGTH(topic);
INSERT IGNORE INTO name_part (kind, owner, part, row_key)
SELECT 'Surveyed', survey_no, SUBSTRING(unit_name, n), survey_no FROM surveyed JOIN place ON n <= CHAR_LENGTH(unit_name);
DROP TEMPORARY TABLE place;

ALTER TABLE name_part ADD INDEX name_part_part (kind, part, row_key);

-- Nothing else went through names.
ALTER TABLE machine DROP INDEX machine_name;
ALTER TABLE person DROP INDEX person_name;
ALTER TABLE work_unit DROP INDEX work_unit_name;
ALTER TABLE construction_site DROP INDEX construction_site_name;
ALTER TABLE surveyed DROP INDEX surveyed_name;
ALTER TABLE certificate DROP INDEX certificate_holder_name;
