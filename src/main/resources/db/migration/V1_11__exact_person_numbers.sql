-- Where the server's own collation passes over case, one person under two spellings would be his own fire watch.
ALTER TABLE person MODIFY person_no VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL;
