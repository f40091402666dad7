-- password_due: the password is an initial one and must be changed before anything else; password_until: after which an
-- initial one opens nothing. generation: rises whenever every session and token of the account ends
ALTER TABLE account
    ADD COLUMN password_due   BIT         NOT NULL DEFAULT 0,
    ADD COLUMN password_until DATETIME(6) NULL,
    ADD COLUMN generation     INT         NOT NULL DEFAULT 0,
    ADD INDEX account_area (area_code, account),
    ADD INDEX account_unit (unit_code, account),
    ADD INDEX account_person (person_no);

ALTER TABLE account_role ADD INDEX account_role_role (role);
