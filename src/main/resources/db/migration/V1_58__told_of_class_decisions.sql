-- two more kinds of notices: who has notices mailed is mailed these too, until he says otherwise
UPDATE notice_preference SET mailed = CONCAT(mailed, ' CLASS_GRANTED CLASS_REFUSED') WHERE mailed <> '';
