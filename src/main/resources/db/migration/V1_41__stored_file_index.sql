-- stored_file_hash goes through the same column.
ALTER TABLE stored_file DROP INDEX stored_file_content;
