package io.weldgate.permit;

import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.decision.Deciding;
import io.weldgate.decision.Permission;
import io.weldgate.decision.Question;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes the approver's decision, once the rules agree that this person may approve this permit. */
@Component
public class Approving {

    private final Permits permits;
    private final PermitFacts facts;
    private final Deciding deciding;
    private final Moving moving;
    private final Trail trail;

    Approving(Permits permits, PermitFacts facts, Deciding deciding, Moving moving, Trail trail) {
        this.permits = permits;
        this.facts = facts;
        this.deciding = deciding;
        this.moving = moving;
        this.trail = trail;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Permission decide(String permitNo, ApprovalForm form, Actor approver) {
        Permit permit = permits.lock(permitNo);
        Permission permission = deciding.decide(Question.APPROVAL, permitNo,
                facts.about(permit, approver.account()));
        if (permission instanceof Permission.Granted) {
            sign(permit, form, approver, permission.decisionId());
        }
        return permission;
    }

    private void sign(Permit permit, ApprovalForm form, Actor approver, String decisionId) {
        Entry entry = Entry.of(permit.permitNo(), "approval." + form.decision().name().toLowerCase(Locale.ROOT), approver)
                .at(form.latitude(), form.longitude()).on("ALLOWED", decisionId).saying(form.comment());
        switch (form.decision()) {
            case APPROVE -> {
                permit.approvedBy(approver.account());
                trail.changed(entry);
            }
            case RETURN -> moving.move(permit.permitNo(), PermitStatus.RETURNED, entry);
            case REFUSE -> trail.changed(entry);
        }
    }
}
