package io.weldgate.deadline;

/** How near an end is, by the names of the inbox: red, amber, and green twice; grey while the clock stands. */
public enum Band { OVERDUE, SOON, TODAY, LATER, STANDING }
