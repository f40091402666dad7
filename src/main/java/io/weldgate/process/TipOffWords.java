package io.weldgate.process;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;

/** What the diagram of reports by citizens shares with Java. */
final class TipOffWords {

    static final String TIP_OFF = "tipOff";
    static final String REWARD_CLAIMED = "rewardClaimed";

    /** What the check has found. */
    static final String FINDING = "finding";
    /** What came of the case: {@code PENALISED} or {@code NO_PENALTY}. */
    static final String CASE_OUTCOME = "caseOutcome";
    /** {@code GRANTED} or {@code REFUSED}. */
    static final String REWARD = "reward";

    static final Vocabulary ALL = new Vocabulary(Set.of(TIP_OFF), Set.of(), Set.of(REWARD_CLAIMED),
            Map.of(Names.DOCKET_NO, String.class, FINDING, String.class, CASE_OUTCOME, String.class, REWARD,
                    String.class),
            Set.of("tipOffDesk", "rewarding", "pressingTipOffs"), Map.of(),
            Map.ofEntries(entry("accept-tip-off", Map.of()),
                    entry("verify-tip-off", Map.of(FINDING,
                            Set.of("TRUE", "FALSE", "KNOWN", "ANOTHER_DEPARTMENT", "NOT_OURS"))),
                    entry("record-case-outcome", Map.of(CASE_OUTCOME, Set.of("PENALISED", "NO_PENALTY"))),
                    entry("decide-reward", Map.of(REWARD, Set.of("GRANTED", "REFUSED"))),
                    entry("pay-reward", Map.of())),
            Map.of());

    private TipOffWords() {}
}
