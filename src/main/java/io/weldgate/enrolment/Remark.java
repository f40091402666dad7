package io.weldgate.enrolment;

/** What the registers tell the officer about somebody. */
public enum Remark {
    /** He, or his unit, may not weld at present. */
    BANNED(false),
    /** Known to the registers; he is linked to what is there. */
    ON_FILE(false),
    ON_FILE_ELSEWHERE(true),
    /** On file under another name. */
    NAME_DIFFERS(true),
    HAS_ACCOUNT(true),
    /** Another enrolment of the same identity number waits somewhere. */
    SENT_TWICE(false),
    /** A number of his certificates is another person's on file. */
    CERTIFICATE_OF_ANOTHER(false),
    PAST_RETIREMENT(false);

    private final boolean blocks;

    Remark(boolean blocks) {
        this.blocks = blocks;
    }

    /** Whether he cannot be let in as long as it is so. */
    public boolean blocks() {
        return blocks;
    }
}
