-- one more kind of notices: who has notices mailed is mailed these too, until he says otherwise
UPDATE notice_preference SET mailed = CONCAT(mailed, ' CLASS_ASKED') WHERE mailed <> '';
