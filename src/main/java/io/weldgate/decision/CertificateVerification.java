package io.weldgate.decision;

/** How a certificate was verified. */
public enum CertificateVerification { OFFICIAL, MANUAL, NONE }
