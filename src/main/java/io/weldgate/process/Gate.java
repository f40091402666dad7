package io.weldgate.process;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What lies between an application and the arc, in the order in which a permit passes it. */
enum Gate {
    /** The approver's task was answered {@code APPROVE}. */
    APPROVED("approve-permit"),
    /** The permit was issued upon it. */
    ISSUED("issuing.issue"),
    /** The approval ended at its end {@code issued}. */
    COMPLETED(Names.HOT_WORK_APPROVAL + "/" + Names.ISSUED),
    APPROVAL_VERIFIED("verify-approval"),
    SITE_CLEARED("clear-site"),
    READY("confirm-readiness"),
    WATCHED("take-up-watch"),
    /** Since work last began or the machine was last locked. */
    VERIFIED_AGAIN("verify-second-time"),
    /** {@code ALLOWED}, and nobody has done anything since. */
    JUDGED("unlocking.judge"),
    /** No unlock is out that has not been followed by a lock. */
    LOCKED("locking.lock");

    static final String UNLOCK = "unlocking.unlock";
    static final String LOCK = "locking.lock";
    static final String BEGIN = "working.begin";
    static final String JUDGE = "unlocking.judge";
    static final String ISSUE = "issuing.issue";
    static final String APPROVE = "approve-permit";
    static final String CORRECT = "correct-application";

    static final Set<String> OPERATIONS = Set.of(UNLOCK, LOCK, BEGIN, JUDGE, ISSUE);

    /** After these operations nothing that was passed counts any more. */
    static final Set<String> ENDINGS = Set.of("ending.refuse", "ending.expire", "ending.withdraw",
            "ending.cancel", "ending.revoke");

    /** Told when the machine has locked itself already. */
    static final Set<String> LOCK_MESSAGES = Set.of(Names.LEASE_LAPSED);

    /** While a machine may be live, one of these tasks is open or one of these messages awaited. */
    static final Set<String> HOT_WORK = Set.of("end-hot-work", "decide-unanswered-unlock", Names.TERMINAL_ANSWERED);

    /** Tasks for after the work: never open while a machine may be live, whatever else is. */
    static final Set<String> AFTER_WORK = Set.of("dispose-site", "confirm-no-residual-fire", "accept-work",
            "clear-after-revocation");

    /** Without all of these nothing is unlocked. */
    static final Set<Gate> BEFORE_UNLOCK = EnumSet.complementOf(EnumSet.of(LOCKED));

    private static final Set<Gate> PASSED_BY_TASK = EnumSet.range(APPROVAL_VERIFIED, VERIFIED_AGAIN);

    private final String passedAt;

    Gate(String passedAt) {
        this.passedAt = passedAt;
    }

    /** The form, operation or end of a diagram. */
    String passedAt() {
        return passedAt;
    }

    boolean isPassedAt(Node node) {
        return passedAt.equals(node.key()) || passedAt.equals(node.work().form())
                || passedAt.equals(node.work().operation());
    }

    /** The gate that is passed by doing the task of this form, whatever is answered. */
    static Optional<Gate> ofTask(String form) {
        return Arrays.stream(values()).filter(PASSED_BY_TASK::contains).filter(gate -> gate.passedAt.equals(form))
                .findFirst();
    }

    /** Whether it is of consequence that the task of this form is open, or that it is done. */
    static boolean watchesTask(String form) {
        return ofTask(form).isPresent() || Set.of(APPROVE, CORRECT).contains(form) || HOT_WORK.contains(form)
                || AFTER_WORK.contains(form);
    }

    /** Whether the task of this form, so answered, is the approver's consent. */
    static boolean consents(String form, Map<String, String> answers) {
        return APPROVE.equals(form) && "APPROVE".equals(answers.get(Names.APPROVAL));
    }
}
