package io.weldgate.evidence;

/** Who has made a piece of evidence: what a device records by itself proves nothing before a person has reviewed it. */
public enum Source {
    PERSON, DEVICE
}
