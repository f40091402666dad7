package io.weldgate.decision;

/** What is filed about a contractor, or about a person who works for another unit. */
public enum PaperKind { AGREEMENT, QUALIFICATION, SECONDMENT }
