package io.weldgate.permit;

import static io.weldgate.permit.PermitStatus.ISSUED;
import static io.weldgate.permit.PermitStatus.SUSPENDED;
import static io.weldgate.permit.PermitStatus.WORKING;

import io.weldgate.audit.Actor;
import io.weldgate.decision.Deciding;
import io.weldgate.decision.Fact;
import io.weldgate.decision.Permission;
import io.weldgate.decision.Question;
import io.weldgate.registry.Terminals;
import io.weldgate.telemetry.GasRead;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Watches the gas during the work: too much of it stops the work at once (GB 30871-2022 5.3.1d). */
@Component
@Transactional
public class Monitoring {

    private final Permits permits;
    private final GasReadings readings;
    private final Terminals terminals;
    private final PermitFacts facts;
    private final Deciding deciding;
    private final GasAlarm alarm;
    private final Securing securing;
    private final Clock clock;

    Monitoring(Permits permits, GasReadings readings, Terminals terminals, PermitFacts facts, Deciding deciding,
            GasAlarm alarm, Securing securing, Clock clock) {
        this.permits = permits;
        this.readings = readings;
        this.terminals = terminals;
        this.facts = facts;
        this.deciding = deciding;
        this.alarm = alarm;
        this.securing = securing;
        this.clock = clock;
    }

    /** @throws PermitNotOpen if no work goes on under the permit */
    public Permission read(String permitNo, GasReadingForm form, Actor reader) {
        Permit permit = permits.lock(permitNo);
        Demanding.mustAllow(permit, Demand.Kind.GAS_READINGS);
        securing.read(permitNo, form, reader);
        keep(permit, new GasReading(permitNo, reader.account(), form.gas(), form.limit(), form.volumePercent(),
                form.oxygenPercent(), clock.instant()));
        return new Permission.Granted(null, List.of());
    }

    /**
     * What a terminal read counts for all work that its machine is issued for; where there is none, it is telemetry.
     */
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
            alarm.exceeded(permit, refused);
        }
    }

    private void keep(Permit permit, GasReading reading) {
        readings.save(reading);
        judge(permit, reading.fact());
    }
}
