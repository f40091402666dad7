package io.weldgate.sanction;

/** What comes of an appeal. */
public enum AppealDecision { ACCEPTED, DISMISSED }
