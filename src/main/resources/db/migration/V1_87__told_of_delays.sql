-- two kinds of notices more, of what is late: who has notices mailed is mailed these too, until he says otherwise
UPDATE notice_preference SET mailed = CONCAT(mailed, ' DOCKET_LATE') WHERE mailed <> '';
UPDATE notice_preference SET mailed = CONCAT(mailed, ' TIP_OFF_LATE')
WHERE mailed <> '' AND mailed NOT LIKE '%TIP_OFF_LATE%';
