package io.weldgate.permit;

import static io.weldgate.permit.PermitStatus.ISSUED;
import static io.weldgate.permit.PermitStatus.SUSPENDED;
import static io.weldgate.permit.PermitStatus.WORKING;

import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.decision.Deciding;
import io.weldgate.decision.Fact;
import io.weldgate.decision.Finding;
import io.weldgate.decision.Permission;
import io.weldgate.decision.Question;
import io.weldgate.registry.Terminals;
import io.weldgate.telemetry.GasRead;
import io.weldgate.warning.Raising;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Watches the gas during the work: too much of it stops the work at once (GB 30871-2022 5.3.1d). */
@Component
@Transactional
public class Monitoring {

    private static final String GAS_WARNING = "W18";

    private final Permits permits;
    private final GasReadings readings;
    private final Terminals terminals;
    private final PermitFacts facts;
    private final Deciding deciding;
    private final Raising warnings;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Monitoring(Permits permits, GasReadings readings, Terminals terminals, PermitFacts facts, Deciding deciding,
            Raising warnings, Trail trail, ApplicationEventPublisher events, Clock clock) {
        this.permits = permits;
        this.readings = readings;
        this.terminals = terminals;
        this.facts = facts;
        this.deciding = deciding;
        this.warnings = warnings;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** @throws PermitNotOpen if no work goes on under the permit */
    public Permission read(String permitNo, GasReadingForm form, Actor reader) {
        Permit permit = permits.lock(permitNo);
        Demanding.mustAllow(permit, Demand.Kind.GAS_READINGS);
        keep(permit, new GasReading(permitNo, reader.account(), form.gas(), form.limit(), form.volumePercent(),
                form.oxygenPercent(), clock.instant()));
        return new Permission.Granted(null, List.of());
    }

    /** What a terminal read counts for all work that its machine is issued for; where there is none, it is telemetry. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void heard(GasRead read) {
        terminals.findById(read.deviceId()).stream().flatMap(terminal -> permits
                .findNumbers(terminal.machineCode(), List.of(ISSUED, WORKING, SUSPENDED), read.readAt()).stream())
                .forEach(permitNo -> keep(permits.lock(permitNo), new GasReading(permitNo, read.deviceId(), read.gas(),
                        read.lowerExplosiveLimit(), read.volumePercent(), read.oxygenPercent(), read.readAt())));
    }

    /** Judges what a sample or a detector shows while work may go on; too much stops it and warns. */
    void judge(Permit permit, Fact found) {
        if (!Demanding.allows(permit, Demand.Kind.GAS_READINGS)) {
            return;
        }
        List<Fact> asked = new ArrayList<>(facts.regulated(permit));
        asked.add(found);
        Permission permission = deciding.spotCheck(Question.MONITORING, permit.permitNo(), asked);
        if (permission instanceof Permission.Refused refused) {
            exceeded(permit, refused);
        }
    }

    /** Warns where a signature or the arc was refused for the gas (AQ 3064.2-2025 5.4.3); once for each place. */
    public void warnOf(Permit permit, Permission refused) {
        refused.findings().stream().filter(finding -> finding.blocks() && finding.code().startsWith("GAS_"))
                .map(finding -> permit.permitNo() + ": " + finding.code() + " " + finding.arguments().get(0)).distinct()
                .forEach(text -> warnings.raiseOnce(GAS_WARNING, permit.machineCode(), text, permit.appliedAt()));
    }

    /** Nobody has told of the gas for longer than the limit; warned of once for each silence. */
    public void silent(Permit permit) {
        warnings.raiseOnce(GAS_WARNING, permit.machineCode(), permit.permitNo() + ": no gas reading",
                readings.findLastHeard(permit.permitNo()).orElse(permit.appliedAt()));
    }

    private void keep(Permit permit, GasReading reading) {
        readings.save(reading);
        judge(permit, reading.fact());
    }

    /** Where nothing is left to suspend, as under a detector that goes on showing too much, one warning is enough. */
    private void exceeded(Permit permit, Permission.Refused refused) {
        Finding worst = refused.findings().stream().filter(Finding::blocks).findFirst().orElseThrow();
        String what = permit.permitNo() + ": " + worst.code();
        if (!Demanding.allows(permit, Demand.Kind.SUSPENSION)) {
            warnings.raiseOnce(GAS_WARNING, permit.machineCode(), what, permit.appliedAt());
            return;
        }
        String text = what + " " + String.join(", ", worst.arguments());
        warnings.raise(GAS_WARNING, permit.machineCode(), text);
        trail.changed(Entry.of(permit.permitNo(), "gas.exceeded", Actor.PLATFORM)
                .on("REFUSED", refused.decisionId()).saying(String.join(", ", worst.arguments())));
        events.publishEvent(new StopDemanded(permit.permitNo(), text));
    }
}
