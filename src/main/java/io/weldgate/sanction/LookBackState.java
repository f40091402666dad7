package io.weldgate.sanction;

/** PROPOSED to the department that issued it; it REVOKED the certificate, or REFUSED with a reason. */
public enum LookBackState { PROPOSED, REVOKED, REFUSED }
