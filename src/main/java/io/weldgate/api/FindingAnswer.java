package io.weldgate.api;

/** A finding as the API tells it. */
public record FindingAnswer(String code, String severity, String clause, String message) {}
