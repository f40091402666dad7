package io.weldgate.sanction;

/** Who is put on the blacklist: a registered person or unit. */
public enum SubjectKind { PERSON, UNIT }
