package io.weldgate.permit;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Names who acts: accounts, or groups written {@code <unit>:<role>}.
 */
@Component
@Transactional(readOnly = true)
public class Staffing {

    private final Permits permits;
    private final Signatures signatures;

    Staffing(Permits permits, Signatures signatures) {
        this.permits = permits;
        this.signatures = signatures;
    }

    /** Who signs next, and who may stand in for them by now. */
    public String approvers(String permitNo) {
        Permit permit = permit(permitNo);
        Approval approval = permit.approval();
        int signed = signatures.countByPermitNoAndRound(permitNo, approval.round());
        return groups(permit, Routing.mayStandIn(approval.signers(), signed, approval.raised()));
    }

    /** Who decides on an extension: whoever may sign last. */
    public String extenders(String permitNo) {
        Permit permit = permit(permitNo);
        List<String> signers = permit.approval().signers();
        return groups(permit, List.of(signers.get(signers.size() - 1)));
    }

    public String gasTesters(String permitNo) {
        return permit(permitNo).unitCode() + ":GAS_TESTER";
    }

    public String shiftLeaders(String permitNo) {
        return permit(permitNo).unitCode() + ":SHIFT_LEADER";
    }

    /** Whether the leader of the shift on duty checks the permit on site too. */
    public boolean shiftChecks(String permitNo) {
        return permit(permitNo).approval().shiftChecks();
    }

    public String officers(String permitNo) {
        return permit(permitNo).unitCode() + ":SAFETY_OFFICER";
    }

    public String applicant(String permitNo) {
        return permit(permitNo).applicant();
    }

    /** The welder who leads. */
    public String welder(String permitNo) {
        return permit(permitNo).welders().get(0);
    }

    public String watch(String permitNo) {
        return permit(permitNo).watch();
    }

    private static String groups(Permit permit, List<String> roles) {
        return roles.stream().map(role -> permit.unitCode() + ":" + role).collect(Collectors.joining(","));
    }

    private Permit permit(String permitNo) {
        return permits.findById(permitNo).orElseThrow();
    }
}
