-- another kind of notices, of what is late: who has notices mailed is mailed these too, until he says otherwise
UPDATE notice_preference SET mailed = CONCAT(mailed, ' DOCKET_LATE') WHERE mailed <> '';
