-- the penalties of the cases that a report led to, as they were decided: by them its reward is proposed
CREATE TABLE linked_penalty (
    penalty_id BIGINT         NOT NULL PRIMARY KEY,
    docket_no  VARCHAR(40)    NOT NULL,
    track_no   VARCHAR(40)    NOT NULL,
    fine       DECIMAL(14, 2) NOT NULL,
    decided_on DATE           NOT NULL,
    INDEX linked_penalty_report (docket_no, penalty_id),
    CONSTRAINT linked_penalty_tip_off FOREIGN KEY (docket_no) REFERENCES tip_off (docket_no),
    CONSTRAINT linked_penalty_penalty FOREIGN KEY (penalty_id) REFERENCES penalty (id)
);
