package io.weldgate.sanction;

/** What is published. */
public enum PublicationKind { PENALTY, BLACKLIST }
