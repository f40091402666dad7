package io.weldgate.docket;

/** What a department has to do with a docket; each of them may see it. */
public enum Part {

    /** Has found it, and asks what has become of it. */
    FOUND,
    /** Has it to deal with. */
    HOLDS,
    /** Had it to deal with, and passed it on. */
    HELD,
    /** Was sent it, and has not said yet whether it takes it on. */
    RECEIVED,
    /** Does its own part beside the one who holds it. */
    ASSISTS
}
