package io.weldgate.process;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;

/** What the diagrams of the first check share with Java. */
final class CaseWords {

    static final String FIRST_CHECK = "firstCheckReferral";
    static final String REFERRAL = "referral";
    static final String CRIMINAL_TRANSFER = "criminalTransfer";

    /** No referral of the case is open any more. */
    static final String REFERRALS_ENDED = "referralsEnded";
    /** The receiver has closed the case that it made of a referral. */
    static final String REFERRAL_CONCLUDED = "referralConcluded";
    /** It was no violation after all. */
    static final String CASE_DISMISSED = "caseDismissed";

    /** What the receiver's task answers: {@code ACCEPT} or {@code RETURN}. */
    static final String ANSWER = "answer";
    /** What the sender's task on a return answers: {@code RESEND}, {@code DISPUTE} or {@code TAKE_BACK}. */
    static final String SETTLEMENT = "settlement";
    /** What the commission office's task answers: {@code ASSIGN} or {@code KEEP}. */
    static final String DISPUTE = "dispute";
    /** What the head's task on a suspected crime answers: {@code TRANSFER} or {@code KEEP}. */
    static final String TRANSFER = "transfer";
    /** What public security's tasks answer: {@code FILE}, {@code REFUSE} or {@code RETURN}. */
    static final String FILING = "filing";
    /** What the task on a refusal answers: {@code OBJECT} or {@code ACCEPT}. */
    static final String OBJECTION = "objection";

    static final Vocabulary ALL = new Vocabulary(
            Set.of(FIRST_CHECK, REFERRAL, CRIMINAL_TRANSFER),
            Set.of(CRIMINAL_TRANSFER),
            Set.of(REFERRALS_ENDED, REFERRAL_CONCLUDED, CASE_DISMISSED),
            Map.of(Names.DOCKET_NO, String.class, ANSWER, String.class, SETTLEMENT, String.class, DISPUTE, String.class,
                    TRANSFER, String.class, FILING, String.class, OBJECTION, String.class),
            Set.of("firstChecking", "authority", "referring", "responding", "transferring", "closingCases"),
            Map.of("authority.decide", Set.of("SOMEBODY", "NOBODY")),
            Map.ofEntries(
                    entry("stop-violation", Map.of()), entry("fix-evidence", Map.of()), entry("file-case", Map.of()),
                    entry("answer-referral", Map.of(ANSWER, Set.of("ACCEPT", "RETURN"))),
                    entry("settle-return", Map.of(SETTLEMENT, Set.of("RESEND", "DISPUTE", "TAKE_BACK"))),
                    entry("decide-dispute", Map.of(DISPUTE, Set.of("ASSIGN", "KEEP"))),
                    entry("record-feedback", Map.of()),
                    entry("decide-transfer", Map.of(TRANSFER, Set.of("TRANSFER", "KEEP"))),
                    entry("transfer-case", Map.of()),
                    entry("answer-transfer", Map.of(FILING, Set.of("FILE", "REFUSE", "RETURN"))),
                    entry("take-refusal", Map.of(OBJECTION, Set.of("OBJECT", "ACCEPT"))),
                    entry("decide-objection", Map.of(FILING, Set.of("FILE", "REFUSE"))),
                    entry("hand-over-exhibits", Map.of())),
            Map.of());

    private CaseWords() {}
}
