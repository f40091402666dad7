package io.weldgate.enrolment;

/** What somebody enrols as: 焊工 or 监护人. */
public enum Calling { WELDER, FIRE_WATCH }
