-- What a unit has laid down, who of it answers for what, and what it has practised.
CREATE TABLE unit_rule (
    rule_no   VARCHAR(32)   NOT NULL PRIMARY KEY,
    unit_code VARCHAR(32)   NOT NULL,
    kind      VARCHAR(16)   NOT NULL,
    title     VARCHAR(128)  NOT NULL,
    content   VARCHAR(4000) NOT NULL,
    starts_on DATE          NOT NULL,
    ends_on   DATE          NULL,
    INDEX unit_rule_unit (unit_code),
    FOREIGN KEY (unit_code) REFERENCES work_unit (code)
);

CREATE TABLE unit_duty (
    duty_no   VARCHAR(32)   NOT NULL PRIMARY KEY,
    unit_code VARCHAR(32)   NOT NULL,
    level     VARCHAR(16)   NOT NULL,
    post      VARCHAR(64)   NOT NULL,
    person_no VARCHAR(32)   NULL,
    duty      VARCHAR(1000) NOT NULL,
    ends_on   DATE          NULL,
    INDEX unit_duty_unit (unit_code),
    INDEX unit_duty_person (person_no),
    FOREIGN KEY (unit_code) REFERENCES work_unit (code)
);

CREATE TABLE unit_drill (
    drill_no     VARCHAR(32)   NOT NULL PRIMARY KEY,
    unit_code    VARCHAR(32)   NOT NULL,
    kind         VARCHAR(32)   NOT NULL,
    held_on      DATE          NOT NULL,
    topic        VARCHAR(128)  NOT NULL,
    participants INT           NOT NULL,
    leader       VARCHAR(64)   NOT NULL,
    lessons      VARCHAR(2000) NULL,
    INDEX unit_drill_unit (unit_code, kind, held_on),
    FOREIGN KEY (unit_code) REFERENCES work_unit (code)
);
