package io.weldgate.process;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;

/** What the diagrams of the dual investigation share with Java. */
final class InvestigationWords {

    static final String DUAL_INVESTIGATION = "dualInvestigation";
    static final String INVESTIGATION_TRACK = "investigationTrack";
    static final String PENALTY_EXECUTION = "penaltyExecution";

    /** On a track, before anybody has told the head. */
    static final String CRIME_SUSPECTED = "crimeSuspected";
    static final String CRIME_ANSWERED = "crimeAnswered";
    static final String HEARING_ASKED = "hearingAsked";

    /** {@code PENALTY}, {@code ON_THE_SPOT}, {@code NO_PENALTY} or {@code CRIME}. */
    static final String TRACK_FINDING = "trackFinding";
    static final String FINDING_REVIEW = "findingReview";
    static final String PROPOSAL_REVIEW = "proposalReview";
    static final String PARTY_ANSWER = "partyAnswer";
    static final String PENALTY_DECISION = "penaltyDecision";
    static final String ANOTHER_ACCOUNTED = "anotherAccounted";
    static final String CASE_CLOSING = "caseClosing";

    private static final Set<String> EITHER = Set.of("true", "false");

    static final Vocabulary ALL = new Vocabulary(
            Set.of(DUAL_INVESTIGATION, INVESTIGATION_TRACK, PENALTY_EXECUTION),
            Set.of(INVESTIGATION_TRACK, PENALTY_EXECUTION),
            Set.of(CRIME_SUSPECTED, CRIME_ANSWERED, HEARING_ASKED),
            Map.of(Names.DOCKET_NO, String.class, TRACK_FINDING, String.class, FINDING_REVIEW, String.class,
                    PROPOSAL_REVIEW, String.class, PARTY_ANSWER, String.class, PENALTY_DECISION, String.class,
                    ANOTHER_ACCOUNTED, boolean.class, CASE_CLOSING, String.class),
            Set.of("instituting", "tracking", "investigating", "serving", "convening", "exacting", "revoking",
                    "finalising"),
            Map.of("investigating.isSettled", EITHER, "investigating.isCrime", EITHER, "instituting.supervises", EITHER,
                    "exacting.rests", EITHER, "exacting.unheeded", EITHER, "revoking.asks", EITHER,
                    "finalising.wasAccident", EITHER),
            Map.ofEntries(
                    entry("investigate-track",
                            Map.of(TRACK_FINDING, Set.of("PENALTY", "ON_THE_SPOT", "NO_PENALTY", "CRIME"))),
                    entry("review-finding", Map.of(FINDING_REVIEW, Set.of("APPROVE", "RETURN"))),
                    entry("propose-penalty", Map.of()), entry("punish-on-spot", Map.of()),
                    entry("review-proposal", Map.of(PROPOSAL_REVIEW, Set.of("APPROVE", "RETURN"))),
                    entry("serve-notice", Map.of()),
                    entry("hear-party", Map.of(PARTY_ANSWER, Set.of("STATEMENT", "HEARING", "WAIVED"))),
                    entry("announce-hearing", Map.of()), entry("hold-hearing", Map.of()),
                    entry("decide-penalty",
                            Map.of(PENALTY_DECISION, Set.of("DECIDE", "RETURN", "NO_PENALTY"))),
                    entry("serve-decision", Map.of()), entry("execute-penalty", Map.of()),
                    entry("answer-revocation", Map.of()),
                    entry("record-accountability", Map.of(ANOTHER_ACCOUNTED, EITHER)),
                    entry("close-case", Map.of(CASE_CLOSING, Set.of("CLOSE", "SUPERVISE")))),
            Map.of());

    private InvestigationWords() {}
}
