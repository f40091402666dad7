-- They said what account and sent_at say.
ALTER TABLE enrolment DROP COLUMN person_no, DROP COLUMN acknowledged_at;
