-- the first task that was offered, where this one was made in the place of a late one
ALTER TABLE waiting_task ADD COLUMN origin VARCHAR(64) NULL;
UPDATE waiting_task SET origin = task_id;
ALTER TABLE waiting_task MODIFY origin VARCHAR(64) NOT NULL, ADD INDEX waiting_task_origin (origin);

-- when the review of its term was passed, as the holder tells it
ALTER TABLE presented_certificate ADD COLUMN reviewed_on DATE NULL;

-- where a mobile welder says that he works, whether or not he is paired with a machine yet
ALTER TABLE work_unit ADD COLUMN work_place VARCHAR(200) NULL;
