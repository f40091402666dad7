package io.weldgate.permit;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Names who acts: accounts, or groups written {@code <unit>:<role>}.
 */
@Component
@Transactional(readOnly = true)
public class Staffing {

    private final Permits permits;

    Staffing(Permits permits) {
        this.permits = permits;
    }

    /** The safety officers; where the work is escalated, the level above (GB 30871-2022 5.1.1). */
    public String approvers(String permitNo) {
        Permit permit = permit(permitNo);
        return permit.unitCode() + (permit.escalated() ? ":UNIT_HEAD" : ":SAFETY_OFFICER");
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

    private Permit permit(String permitNo) {
        return permits.findById(permitNo).orElseThrow();
    }
}
