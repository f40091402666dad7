package io.weldgate.process;

import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.decision.Permission;
import io.weldgate.permit.ApprovalForm;
import io.weldgate.permit.CheckForm;
import io.weldgate.permit.PresenceForm;
import org.springframework.stereotype.Component;

/** Puts on the trail what the rules refused: it changed nothing, but it was tried. */
@Component
class Witnessing {

    private final Trail trail;

    Witnessing(Trail trail) {
        this.trail = trail;
    }

    /** @param key the form's */
    void atTask(String permitNo, String key, Record form, Actor who, Permission.Refused refused) {
        put(Entry.of(permitNo, "task.refused", who).saying(key), form, refused);
    }

    void atAct(String permitNo, PermitAct act, Record form, Actor who, Permission.Refused refused) {
        put(Entry.of(permitNo, "act.refused", who).saying(act.key()), form, refused);
    }

    /** Where the refusal has changed something, that stands on the trail already. */
    private void put(Entry entry, Record form, Permission.Refused refused) {
        if (!trail.tells(entry.subject(), refused.decisionId())) {
            trail.changed(placed(entry, form).on(refused.verdict().name(), refused.decisionId()));
        }
    }

    private static Entry placed(Entry entry, Record form) {
        return form instanceof CheckForm check ? entry.at(check.latitude(), check.longitude())
                : form instanceof ApprovalForm approval ? entry.at(approval.latitude(), approval.longitude())
                : form instanceof PresenceForm present ? entry.at(present.latitude(), present.longitude()) : entry;
    }
}
