package io.weldgate.process;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    /** Carries the number of what a process is about where it is no permit. */
    static final String DOCKET_NO = "docketNo";

    static final Set<String> PROCESSES = all(Vocabulary::processes);
    /** Begun by a call from another diagram only; the engine is told to refuse every other start. */
    static final Set<String> CALLED = all(Vocabulary::called);
    static final Set<String> MESSAGES = all(Vocabulary::messages);
    /** The variables that Java sets; the diagrams set the others by themselves. */
    static final Set<String> VARIABLES = all(words -> words.variables().keySet());
    /** They carry the number of the permit or the docket; no way ever depends on them. */
    static final Set<String> KEYS = Set.of(PERMIT_NO, DOCKET_NO);
    /** The only beans that an expression in a diagram can see. */
    static final Set<String> BEANS = all(Vocabulary::beans);

    private Names() {}

    private static Set<String> all(Function<Vocabulary, Set<String>> of) {
        return Vocabulary.ALL.stream().flatMap(words -> of.apply(words).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
