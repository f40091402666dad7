package io.weldgate.process;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.decision.Permission;
import io.weldgate.permit.Application;
import io.weldgate.permit.ApprovalForm;
import io.weldgate.permit.Applying;
import io.weldgate.permit.Approving;
import io.weldgate.permit.CheckForm;
import io.weldgate.permit.Checking;
import io.weldgate.permit.Clearing;
import io.weldgate.permit.EndForm;
import io.weldgate.permit.Extending;
import io.weldgate.permit.ExtensionDecisionForm;
import io.weldgate.permit.GasTestForm;
import io.weldgate.permit.GasTesting;
import io.weldgate.permit.Permits;
import io.weldgate.permit.Questioning;
import io.weldgate.permit.Readiness;
import io.weldgate.permit.UnansweredForm;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The task forms of hot work. */
@Component
class PermitForms implements FormsOf {

    private final Map<String, TaskForm<?>> byKey;
    private final Permits permits;
    private final Examples examples;
    private final Questioning questioning;
    private final Trail trail;

    PermitForms(Plausible plausible, Applying applying, Approving approving, Extending extending,
            GasTesting gasTesting, Checking checking, Permits permits, Examples examples, Questioning questioning,
            Trail trail) {
        this.permits = permits;
        this.examples = examples;
        this.questioning = questioning;
        this.trail = trail;
        this.byKey = Map.ofEntries(
                Map.entry("approve-permit", new TaskForm<>(ApprovalForm.class, approving::decide,
                        form -> Map.of(Names.APPROVAL, form.decision().name()))),
                Map.entry("correct-application", new TaskForm<>(Application.class, plausible::errors,
                        (permitNo, form, who) -> {
                            applying.correct(permitNo, form, who);
                            return done();
                        }, form -> Map.of())),
                Map.entry("approve-extension", new TaskForm<>(ExtensionDecisionForm.class, extending::decide,
                        form -> Map.of(Names.EXTENSION, form.decision().name()))),
                Map.entry("test-gas", plain(GasTestForm.class, gasTesting::record)),
                Map.entry("check-ticket", plain(CheckForm.Ticket.class, checking::confirm)),
                Map.entry("verify-approval", plain(CheckForm.Approval.class, checking::confirm)),
                Map.entry("clear-site", plain(Clearing.class, checking::confirm)),
                Map.entry("confirm-readiness", plain(Readiness.class, checking::confirm)),
                Map.entry("take-up-watch", plain(CheckForm.Watch.class, checking::confirm)),
                Map.entry("verify-second-time", plain(CheckForm.SecondVerification.class, checking::confirm)),
                Map.entry("decide-unanswered-unlock", new TaskForm<>(UnansweredForm.class,
                        (permitNo, form, who) -> said(permitNo, "unlock." + form.decision(), who, form.remark()),
                        form -> Map.of(Names.RETRY, form.decision().name()))),
                Map.entry("end-hot-work", plain(EndForm.class,
                        (permitNo, form, who) -> said(permitNo, "work.done", who, form.remark()))),
                Map.entry("dispose-site", plain(CheckForm.Disposal.class, checking::confirm)),
                Map.entry("confirm-no-residual-fire", plain(CheckForm.NoResidualFire.class, checking::confirm)),
                Map.entry("accept-work", plain(CheckForm.Acceptance.class, checking::confirm)),
                Map.entry("clear-after-revocation", plain(CheckForm.NoResidualFire.class, checking::confirm)));
    }

    @Override
    public Map<String, TaskForm<?>> forms() {
        return byKey;
    }

    @Override
    public Map<String, Object> examples(String key, String permitNo) {
        return examples.of(key, permits.findById(permitNo).orElseThrow());
    }

    @Override
    public ObjectNode narrowed(ObjectNode schema, String key, String permitNo, Locale locale) {
        return Narrowing.narrowed(schema, permits.findById(permitNo).orElseThrow(), questioning);
    }

    private static <F extends Record> TaskForm<F> plain(Class<F> form, TaskForm.Act<F> act) {
        return new TaskForm<>(form, act, filled -> Map.of());
    }

    private Permission said(String permitNo, String step, Actor who, String remark) {
        trail.changed(Entry.of(permitNo, step.toLowerCase(Locale.ROOT), who).saying(remark));
        return done();
    }

    /** Acts that need no verdict of their own. */
    private static Permission done() {
        return new Permission.Granted(null, List.of());
    }
}
