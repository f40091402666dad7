-- 人机匹配: the people who alone use a machine, and where they have said to work with it.
CREATE TABLE pairing (
    machine_code VARCHAR(32)  NOT NULL PRIMARY KEY,
    work_place   VARCHAR(200) NULL
);
CREATE TABLE pairing_person (
    machine_code VARCHAR(32) NOT NULL,
    person_no    VARCHAR(32) NOT NULL,
    PRIMARY KEY (machine_code, person_no),
    INDEX pairing_person_person (person_no)
);
