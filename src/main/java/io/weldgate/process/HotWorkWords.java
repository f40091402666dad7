package io.weldgate.process;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;

/** What the diagrams of hot work share with Java. */
final class HotWorkWords {

    static final Vocabulary ALL = new Vocabulary(
            Set.of(Names.HOT_WORK_PERMIT, Names.HOT_WORK_APPROVAL, Names.FIVE_STEP_CHECK, Names.HOT_WORK,
                    Names.UNLOCK_MACHINE),
            Set.of(Names.HOT_WORK_APPROVAL, Names.FIVE_STEP_CHECK, Names.HOT_WORK, Names.UNLOCK_MACHINE),
            Set.of(Names.APPLICATION_WITHDRAWN, Names.PERMIT_REVOKED, Names.WORK_STOPPED, Names.WATCH_PRESENT,
                    Names.TERMINAL_ANSWERED, Names.LEASE_LAPSED, Names.PERMIT_CANCELLED, Names.WORK_SUSPENDED,
                    Names.WORK_RESUMED, Names.EXTENSION_ASKED, Names.WELDER_HANDED_OVER, Names.WATCH_CHANGED,
                    Names.GAS_TESTED),
            Map.of(Names.PERMIT_NO, String.class, Names.UNLOCKED, boolean.class, Names.APPROVAL, String.class,
                    Names.RETRY, String.class, Names.EXTENSION, String.class),
            Set.of("applying", "approving", "issuing", "extending", "ending", "closing", "staffing", "gasTesting",
                    "working", "suspending", "relieving", "watching", "disposing", "unlocking", "locking"),
            Map.of("applying.judge", Set.of("ALLOWED", "REFUSED"),
                    "issuing.issue", Set.of("ISSUED"),
                    "ending.refuse", Set.of("REFUSED"),
                    "ending.expire", Set.of("EXPIRED"),
                    "ending.withdraw", Set.of("WITHDRAWN"),
                    "ending.cancel", Set.of("WITHDRAWN"),
                    "ending.revoke", Set.of("true", "false"),
                    "unlocking.judge", Set.of("ALLOWED", "REFUSED"),
                    "unlocking.timedOut", Set.of("true", "false"),
                    "disposing.accepted", Set.of("ACCEPTED")),
            Map.ofEntries(
                    entry("approve-permit", Map.of(Names.APPROVAL, Set.of("APPROVE", "RETURN", "REFUSE"))),
                    entry("decide-unanswered-unlock", Map.of(Names.RETRY, Set.of("RETRY", "ABANDON"))),
                    entry("approve-extension", Map.of(Names.EXTENSION, Set.of("GRANT", "REFUSE"))),
                    entry("test-gas", Map.of()), entry("check-ticket", Map.of()),
                    entry("correct-application", Map.of()), entry("verify-approval", Map.of()),
                    entry("clear-site", Map.of()), entry("confirm-readiness", Map.of()),
                    entry("take-up-watch", Map.of()), entry("verify-second-time", Map.of()),
                    entry("end-hot-work", Map.of()), entry("dispose-site", Map.of()),
                    entry("confirm-no-residual-fire", Map.of()), entry("accept-work", Map.of()),
                    entry("clear-after-revocation", Map.of())),
            Map.of(Names.TERMINAL_ANSWERED, Map.of(Names.UNLOCKED, Set.of("true", "false"))));

    private HotWorkWords() {}
}
