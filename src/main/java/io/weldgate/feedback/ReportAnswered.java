package io.weldgate.feedback;

/** What somebody reported was answered by somebody else. @param reporter his account */
public record ReportAnswered(long id, String reporter, ReportState state, String text) {}
