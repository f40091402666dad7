package io.weldgate.process;

import java.util.Set;

/** Every name that the diagrams and Java share, apart from the keys of task forms. */
final class Names {

    static final String HOT_WORK_PERMIT = "hotWorkPermit";
    static final String HOT_WORK_APPROVAL = "hotWorkApproval";
    static final String FIVE_STEP_CHECK = "fiveStepCheck";
    static final String HOT_WORK = "hotWork";
    static final String UNLOCK_MACHINE = "unlockMachine";

    /** The end of an approval that grants; nothing else does. */
    static final String ISSUED = "issued";
    /** The task in which a machine may be live. */
    static final String END_HOT_WORK = "endHotWork";

    static final String APPLICATION_WITHDRAWN = "applicationWithdrawn";
    static final String PERMIT_REVOKED = "permitRevoked";
    static final String WORK_STOPPED = "workStopped";
    static final String WATCH_PRESENT = "watchPresent";
    static final String PERMIT_CANCELLED = "permitCancelled";
    static final String WORK_SUSPENDED = "workSuspended";
    static final String WORK_RESUMED = "workResumed";
    static final String EXTENSION_ASKED = "extensionAsked";
    static final String WELDER_HANDED_OVER = "welderHandedOver";
    static final String WATCH_CHANGED = "watchChanged";
    static final String GAS_TESTED = "gasTested";
    static final String TERMINAL_ANSWERED = "terminalAnswered";
    static final String LEASE_LAPSED = "leaseLapsed";

    static final String PERMIT_NO = "permitNo";
    static final String UNLOCKED = "unlocked";
    /** What the approver's task answers: {@code APPROVE}, {@code RETURN} or {@code REFUSE}. */
    static final String APPROVAL = "approval";
    /** What the officer's task on an unanswered unlock answers: {@code RETRY} or {@code ABANDON}. */
    static final String RETRY = "retry";

    /** What the approver's task on a longer window answers: {@code GRANT} or {@code REFUSE}. */
    static final String EXTENSION = "extension";

    /** The operation whose timers move when a window is extended. */
    static final String WINDOW_END = "issuing.windowEnd";

    static final Set<String> PROCESSES = Set.of(HOT_WORK_PERMIT, HOT_WORK_APPROVAL, FIVE_STEP_CHECK, HOT_WORK,
            UNLOCK_MACHINE);

    /** Begun by a call from another diagram only; the engine is told to refuse every other start. */
    static final Set<String> CALLED = Set.of(HOT_WORK_APPROVAL, FIVE_STEP_CHECK, HOT_WORK, UNLOCK_MACHINE);

    static final Set<String> MESSAGES = Set.of(APPLICATION_WITHDRAWN, PERMIT_REVOKED, WORK_STOPPED, WATCH_PRESENT,
            TERMINAL_ANSWERED, LEASE_LAPSED, PERMIT_CANCELLED, WORK_SUSPENDED, WORK_RESUMED, EXTENSION_ASKED,
            WELDER_HANDED_OVER, WATCH_CHANGED, GAS_TESTED);

    /** The variables that Java sets; the diagrams set the others by themselves. */
    static final Set<String> VARIABLES = Set.of(PERMIT_NO, UNLOCKED, APPROVAL, RETRY, EXTENSION);

    /** The only beans that an expression in a diagram can see. */
    static final Set<String> BEANS = Set.of("applying", "approving", "issuing", "extending", "ending", "closing",
            "staffing", "gasTesting", "working", "suspending", "relieving", "watching", "disposing", "unlocking",
            "locking");

    private Names() {}
}
