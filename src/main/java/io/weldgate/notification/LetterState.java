package io.weldgate.notification;

/** WAITING until it is SENT, DEAD after too many attempts, or DROPPED when nothing in it is news any more. */
public enum LetterState { WAITING, SENT, DEAD, DROPPED }
