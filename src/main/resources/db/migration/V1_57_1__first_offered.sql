-- the first task that was offered, where this one was made in the place of a late one; null for one that an older node made
ALTER TABLE waiting_task ADD COLUMN origin VARCHAR(64) NULL, ADD INDEX waiting_task_origin (origin);
UPDATE waiting_task SET origin = task_id;
