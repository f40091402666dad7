package io.weldgate.permit;

import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Saying;
import io.weldgate.audit.Trail;
import io.weldgate.decision.Finding;
import io.weldgate.decision.FindingText;
import io.weldgate.decision.Permission;
import io.weldgate.warning.Raising;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells people of gas, and demands that the work stops where it is too much. */
@Component
@Transactional
public class GasAlarm {

    private static final String GAS_WARNING = "W18";

    private final GasReadings readings;
    private final Raising warnings;
    private final Trail trail;
    private final ApplicationEventPublisher events;

    GasAlarm(GasReadings readings, Raising warnings, Trail trail, ApplicationEventPublisher events) {
        this.readings = readings;
        this.warnings = warnings;
        this.trail = trail;
        this.events = events;
    }

    /** Warns where a signature or the arc was refused for the gas (AQ 3064.2-2025 5.4.3); once for each place. */
    public void warnOf(Permit permit, Permission refused) {
        refused.findings().stream().filter(finding -> finding.blocks() && finding.code().startsWith("GAS_"))
                .map(finding -> said(permit, "said." + finding.code(), finding.arguments().get(0))).distinct()
                .forEach(text -> warnings.raiseOnce(GAS_WARNING, permit.machineCode(), text, permit.appliedAt()));
    }

    /** Nobody has told of the gas for longer than the limit; warned of once for each silence. */
    public void silent(Permit permit) {
        warnings.raiseOnce(GAS_WARNING, permit.machineCode(), said(permit, "said.gas-silent"),
                readings.findLastHeard(permit.permitNo()).orElse(permit.appliedAt()));
    }

    /** Where nothing is left to suspend, as under a detector that goes on showing too much, one warning is enough. */
    void exceeded(Permit permit, Permission.Refused refused) {
        if (!Demanding.allows(permit, Demand.Kind.SUSPENSION)) {
            warnings.raiseOnce(GAS_WARNING, permit.machineCode(), said(permit, "said.gas-still"), permit.appliedAt());
            return;
        }
        Finding worst = refused.findings().stream().filter(Finding::blocks).findFirst().orElseThrow();
        String text = FindingText.kept(worst).written();
        warnings.raise(GAS_WARNING, permit.machineCode(), permit.permitNo() + ": " + text);
        trail.changed(Entry.of(permit.permitNo(), "gas.exceeded", Actor.PLATFORM)
                .on("REFUSED", refused.decisionId()).saying(text));
        events.publishEvent(new StopDemanded(permit.permitNo(), text));
    }

    private static String said(Permit permit, String message, String... arguments) {
        return permit.permitNo() + ": " + Saying.of(message, arguments).written();
    }
}
