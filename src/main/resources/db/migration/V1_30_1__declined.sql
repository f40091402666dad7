-- that somebody was asked to agree and did not: given_at and withdrawn_at say when
ALTER TABLE consent ADD COLUMN declined BIT NOT NULL DEFAULT 0;
