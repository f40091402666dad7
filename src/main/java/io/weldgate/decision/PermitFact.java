package io.weldgate.decision;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The permit itself: what stands in it, who must sign it and has, and what became of it. */
public sealed interface PermitFact extends Fact {

    /** @param approver who has approved or is about to; null while nobody has */
    record PermitOnFile(String permitNo, String status, String machine, Set<String> welders, String watch,
            boolean watchTrained, String applicant, String approver, Instant from, Instant until, int extinguishers)
            implements PermitFact {

        public Window window() {
            return new Window(from, until);
        }
    }

    /** What the engine's own record says: did the approval end at the end event {@code issued}? */
    record ApprovalProcess(boolean endedAsIssued) implements PermitFact {}

    /** Who signs besides those the law names, by the unit's own rule; roles as in {@code SIGNATURE}. */
    record OwnChain(List<String> roles) implements PermitFact {}

    /** A signature that this application has already. */
    record Signed(String role, String by) implements PermitFact {}

    /** The approver signs in another's place (AQ 3064.2 5.5). */
    record StandIn(String approver, String delegator) implements PermitFact {}

    /** What an approver is about to say; where nothing is told, he approves. */
    record Opinion(boolean approves) implements PermitFact {}

    /** Whether the permit was approved one level up; then longer hours need no other approver. */
    record ApprovedAbove(boolean escalated) implements PermitFact {}

    /** The work stands still since then. */
    record Interruption(Instant since) implements PermitFact {}
}
