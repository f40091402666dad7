package io.weldgate.notification;

/** What people are told of. */
public enum NoticeKind {
    /** A task was assigned or offered. */
    ASSIGNED, DUE_SOON, OVERDUE,
    /** An approval was raised a level, or nobody is left who may stand in. */
    ESCALATED,
    ISSUED, REFUSED, REVOKED, WORK_STOPPED,
    /** A certificate nears its end. */
    CERTIFICATE,
    /** Machines of a unit are to be coded by today, or should have been. */
    CODING_DUE, CODING_OVERDUE,
    /** The machine of an open permit is never used again. */
    SCRAPPED,
    /** A unit asks that a machine works without a terminal. */
    CLASS_ASKED,
    /** What became of that. */
    CLASS_GRANTED, CLASS_REFUSED,
    /** Somebody has registered himself, and waits to be let in. */
    ENROLMENT,
    /** A report of a violation is not dealt with in time. */
    TIP_OFF_LATE,
    /** A case or a hazard is not dealt with in time: for those one level up. */
    DOCKET_LATE,
    /** A warning was raised. */
    WARNING,
    /** What was to happen by itself was given up: for who looks after the platform. */
    INCIDENT,
    /** What somebody reported of the platform was answered. */
    REPORT_ANSWERED;

    /** Whether it is about a day, and no hour of it. */
    boolean byTheDay() {
        return this == CERTIFICATE || ofCoding();
    }

    boolean ofCoding() {
        return this == CODING_DUE || this == CODING_OVERDUE;
    }

    /** A matter of safety: waits for no digest and for no quiet hour's end, and is mailed even when read already. */
    public boolean urgent() {
        return this == REVOKED || this == WORK_STOPPED || this == WARNING;
    }

    /** Somebody is late. */
    boolean overdue() {
        return this == OVERDUE || this == CODING_OVERDUE || this == TIP_OFF_LATE || this == DOCKET_LATE;
    }

    /** Of no use any more once the task is over. */
    boolean ofOpenTask() {
        return this == ASSIGNED || this == DUE_SOON || this == OVERDUE || this == ESCALATED;
    }
}
