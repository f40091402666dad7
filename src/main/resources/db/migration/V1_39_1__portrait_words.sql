-- To which version of the words he agreed when he handed in his portrait. There had been no other than this one.
ALTER TABLE enrolment ADD COLUMN portrait_words VARCHAR(32) NULL;
UPDATE enrolment SET portrait_words = '2026-11-22' WHERE portrait IS NOT NULL;
