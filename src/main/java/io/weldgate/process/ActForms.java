package io.weldgate.process;

import io.weldgate.decision.Permission;
import io.weldgate.permit.Demand;
import io.weldgate.permit.Demanding;
import io.weldgate.permit.Extending;
import io.weldgate.permit.ExtensionForm;
import io.weldgate.permit.GasReadingForm;
import io.weldgate.permit.GasTestForm;
import io.weldgate.permit.GasTesting;
import io.weldgate.permit.HandoverForm;
import io.weldgate.permit.Monitoring;
import io.weldgate.permit.PresenceForm;
import io.weldgate.permit.ReasonForm;
import io.weldgate.permit.Relieving;
import io.weldgate.permit.WatchChangeForm;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** What each act on a permit means. */
@Component
class ActForms {

    private final Map<PermitAct, ActForm<?>> byAct;
    private final Demanding demanding;

    ActForms(Demanding demanding, Relieving relieving, Extending extending, GasTesting gasTesting,
            Monitoring monitoring, Plausible plausible, PermitProcess process) {
        this.demanding = demanding;
        this.byAct = Map.ofEntries(
                Map.entry(PermitAct.WITHDRAWAL, reasoned(Demand.Kind.WITHDRAWAL, process::withdraw)),
                Map.entry(PermitAct.REVOCATION, reasoned(Demand.Kind.REVOCATION, process::revoke)),
                Map.entry(PermitAct.STOP, reasoned(Demand.Kind.STOP, process::stop)),
                Map.entry(PermitAct.SUSPENSION, reasoned(Demand.Kind.SUSPENSION, process::suspend)),
                Map.entry(PermitAct.RESUMPTION, reasoned(Demand.Kind.RESUMPTION, process::resume)),
                Map.entry(PermitAct.PRESENCE,
                        new ActForm<>(PresenceForm.class, demanding::present, process::present)),
                Map.entry(PermitAct.EXTENSION,
                        new ActForm<>(ExtensionForm.class, plausible::errors, extending::ask, process::extend)),
                Map.entry(PermitAct.HANDOVER, new ActForm<>(HandoverForm.class, plausible::errors,
                        relieving::demandHandover, process::handOver)),
                Map.entry(PermitAct.WATCH_CHANGE, new ActForm<>(WatchChangeForm.class, plausible::errors,
                        relieving::demandWatchChange, process::changeWatch)),
                Map.entry(PermitAct.GAS_TEST, new ActForm<>(GasTestForm.class, gasTesting::recordOtherwise,
                        permitNo -> tested(permitNo, gasTesting, process))),
                Map.entry(PermitAct.GAS_READINGS,
                        new ActForm<>(GasReadingForm.class, monitoring::read, permitNo -> { })));
    }

    /** The tester's task waits until nothing is left to be tested. */
    private static void tested(String permitNo, GasTesting gasTesting, PermitProcess process) {
        if (!gasTesting.due(permitNo)) {
            process.gasTested(permitNo);
        }
    }

    ActForm<?> of(PermitAct act) {
        return byAct.get(act);
    }

    private ActForm<ReasonForm> reasoned(Demand.Kind kind, Consumer<String> tell) {
        return new ActForm<>(ReasonForm.class, (permitNo, form, who) -> {
            demanding.demand(permitNo, kind, form, who);
            return new Permission.Granted(null, List.of());
        }, tell);
    }
}
