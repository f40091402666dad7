package io.weldgate.permit;

import io.weldgate.decision.Grade;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;

/** Who must sign a permit, by the verdict on its application, and how far that has come. */
@Embeddable
public class Approval {

    private String applicationDecision;

    @Enumerated(EnumType.STRING)
    private Grade grade;

    private boolean escalated;

    @Convert(converter = Ticked.Words.class)
    private List<String> signers = List.of();

    private boolean shiftChecks;
    private int round;
    private int raised;
    private String approver;

    protected Approval() {}

    /** A new verdict begins a new round of signatures: what was corrected must be signed afresh by all. */
    void judged(String decisionId, Grade itsGrade, boolean mustEscalate, List<String> roles,
            boolean shiftLeader) {
        applicationDecision = decisionId;
        grade = itsGrade;
        escalated = mustEscalate;
        signers = List.copyOf(roles);
        shiftChecks = shiftLeader;
        round++;
        raised = 0;
    }

    void signedBy(String account) {
        approver = account;
        raised = 0;
    }

    /** Nobody has signed in time: one more level above may sign too. */
    void raise() {
        raised++;
    }

    /** The verdict on the application as it stands. */
    public String applicationDecision() {
        return applicationDecision;
    }

    /** As the rules have concluded it; null before they have. */
    public Grade grade() {
        return grade;
    }

    /** Whether the level above must approve (GB 30871-2022 5.1.1). */
    public boolean escalated() {
        return escalated;
    }

    /** Roles in the order in which they sign. */
    public List<String> signers() {
        return signers;
    }

    /** Whether the leader of the shift on duty checks the permit on site too. */
    public boolean shiftChecks() {
        return shiftChecks;
    }

    /** Which application this is of the permit, counted from 1: signatures of earlier rounds are void. */
    public int round() {
        return round;
    }

    int raised() {
        return raised;
    }

    /** Who signed last. */
    public String approver() {
        return approver;
    }
}
