-- what citizens, hotlines and a unit's own people report; who told it is sealed, and the code by which he asks is kept as
-- a keyed digest only. effort_mac: of the puzzle solved for it, so that it is taken in once
CREATE TABLE tip_off (
    docket_no      VARCHAR(40)   NOT NULL PRIMARY KEY,
    code_mac       VARCHAR(64)   NOT NULL UNIQUE,
    effort_mac     VARCHAR(64)   NULL UNIQUE,
    channel        VARCHAR(16)   NOT NULL,
    concern        VARCHAR(32)   NOT NULL,
    area_code      VARCHAR(15)   NOT NULL,
    place          VARCHAR(200)  NOT NULL,
    place_mark     VARCHAR(200)  NOT NULL,
    suspect        VARCHAR(128)  NULL,
    unit_code      VARCHAR(32)   NULL,
    words          VARCHAR(2000) NOT NULL,
    photos         VARCHAR(255)  NOT NULL,
    seen_at        DATETIME(6)   NOT NULL,
    anonymous      BOOLEAN       NOT NULL,
    insider        BOOLEAN       NOT NULL,
    reporter_name  VARCHAR(512)  NULL,
    reporter_phone VARCHAR(255)  NULL,
    joint_reporters VARCHAR(1500) NULL,
    depositor      VARCHAR(64)   NULL,
    urgent         BOOLEAN       NOT NULL,
    received_at    DATETIME(6)   NOT NULL,
    due_at         DATETIME(6)   NOT NULL,
    state          VARCHAR(16)   NOT NULL,
    department     VARCHAR(32)   NOT NULL,
    told_before    VARCHAR(40)   NULL,
    reply          VARCHAR(500)  NULL,
    replied_at     DATETIME(6)   NULL,
    known_as       VARCHAR(40)   NULL,
    case_no        VARCHAR(40)   NULL,
    INDEX tip_off_same (concern, area_code, received_at),
    INDEX tip_off_state (state, received_at),
    INDEX tip_off_received (received_at),
    INDEX tip_off_case (case_no),
    INDEX tip_off_depositor (depositor),
    CONSTRAINT tip_off_docket FOREIGN KEY (docket_no) REFERENCES docket (docket_no)
);

-- who may look at the reporter of one report
CREATE TABLE tip_off_handler (
    docket_no VARCHAR(40) NOT NULL,
    account   VARCHAR(64) NOT NULL,
    named_by  VARCHAR(64) NOT NULL,
    named_at  DATETIME(6) NOT NULL,
    PRIMARY KEY (docket_no, account),
    CONSTRAINT tip_off_handler_tip_off FOREIGN KEY (docket_no) REFERENCES tip_off (docket_no)
);

-- the reward for one report, by the rule of its day; payee_*: to whom it is paid, sealed
CREATE TABLE award (
    docket_no     VARCHAR(40)    NOT NULL PRIMARY KEY,
    matter        VARCHAR(32)    NOT NULL,
    fine          DECIMAL(14, 2) NULL,
    deaths        INT            NULL,
    decision_no   VARCHAR(64)    NOT NULL,
    decided_on    DATE           NOT NULL,
    recorded_by   VARCHAR(64)    NOT NULL,
    amount        DECIMAL(14, 2) NULL,
    staff_bonus   BOOLEAN        NOT NULL,
    basis         VARCHAR(200)   NULL,
    granted_by    VARCHAR(64)    NULL,
    granted_at    DATETIME(6)    NULL,
    claim_until   DATETIME(6)    NULL,
    claimed_at    DATETIME(6)    NULL,
    payee_name    VARCHAR(512)   NULL,
    payee_phone   VARCHAR(255)   NULL,
    payee_account VARCHAR(255)   NULL,
    paid_on       DATE           NULL,
    paid_by       VARCHAR(64)    NULL,
    payment_no    VARCHAR(64)    NULL,
    INDEX award_granted (granted_at),
    CONSTRAINT award_tip_off FOREIGN KEY (docket_no) REFERENCES tip_off (docket_no)
);
