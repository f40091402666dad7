package io.weldgate.tipoff;

/** By which way a report came (安监总财〔2018〕19号; S3, S4). */
public enum Channel {
    /** The public page or the API, without a login. */
    WEB,
    /** The mayor's hotline. */
    HOTLINE_12345,
    /** Work safety. */
    HOTLINE_12350,
    /** Fire safety. */
    HOTLINE_96119,
    /** Somebody of the unit itself. */
    INTERNAL
}
