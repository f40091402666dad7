-- where a mobile welder says that he works, whether or not he is paired with a machine yet
ALTER TABLE work_unit ADD COLUMN work_place VARCHAR(200) NULL;
