package io.weldgate.notification;

/** A letter's way: WAITING until it is SENT, DEAD after too many attempts, or DROPPED when nothing in it is news any more. */
public enum LetterState { WAITING, SENT, DEAD, DROPPED }
