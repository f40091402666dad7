-- when the review of its term was passed, as the holder tells it
ALTER TABLE presented_certificate ADD COLUMN reviewed_on DATE NULL;
