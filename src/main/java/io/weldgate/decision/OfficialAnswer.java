package io.weldgate.decision;

/** What the issuer's register says of a certificate as it was presented. */
public enum OfficialAnswer { EQUAL, DIFFERENT, NOT_FOUND, NOT_ASKED }
