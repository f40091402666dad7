package io.weldgate.privacy;

/** What somebody has said when he was asked to agree. */
public enum Answer { NOT_ASKED, GIVEN, NOT_GIVEN }
