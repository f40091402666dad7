-- Every ending of every name: what a name holds anywhere is the beginning of one of its endings, which an index finds.
-- The collation passes over case and width, supplementary characters it tells apart; MySQL and MariaDB both have it.
-- owner: the key of the row, of which some kinds tell apart what the server's collation does not; row_key: the same in
-- that collation, as in the registers themselves, so that either finds the other by its index.
CREATE TABLE name_part (
    kind    VARCHAR(32)  NOT NULL,
    owner   VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    part    VARCHAR(128) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
    row_key VARCHAR(64)  NOT NULL,
    PRIMARY KEY (kind, owner, part)
);

INSERT IGNORE INTO name_part (kind, owner, part, row_key)
WITH RECURSIVE place (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM place WHERE n < 128), named (kind, owner, name) AS (
    SELECT 'Area', code, name FROM area
    UNION ALL SELECT 'Department', code, name FROM department
    UNION ALL SELECT 'WorkUnit', code, name FROM work_unit
    UNION ALL SELECT 'ConstructionSite', code, name FROM construction_site
    UNION ALL SELECT 'Site', code, name FROM site
    UNION ALL SELECT 'Person', person_no, name FROM person
    UNION ALL SELECT 'Machine', code, name FROM machine
    UNION ALL SELECT 'Certificate', certificate_id, holder_name FROM certificate
    UNION ALL SELECT 'UnitRule', rule_no, title FROM unit_rule
    UNION ALL SELECT 'UnitDuty', duty_no, post FROM unit_duty
    UNION ALL SELECT 'UnitDrill', drill_no, topic FROM unit_drill
    UNION ALL SELECT 'Surveyed', survey_no, unit_name FROM surveyed)
SELECT kind, owner, SUBSTRING(name, n), owner FROM named JOIN place ON n <= CHAR_LENGTH(name);

ALTER TABLE name_part ADD INDEX name_part_part (kind, part, row_key);

-- Nothing else went through names.
ALTER TABLE machine DROP INDEX machine_name;
ALTER TABLE person DROP INDEX person_name;
ALTER TABLE work_unit DROP INDEX work_unit_name;
ALTER TABLE construction_site DROP INDEX construction_site_name;
ALTER TABLE surveyed DROP INDEX surveyed_name;
ALTER TABLE certificate DROP INDEX certificate_holder_name;
