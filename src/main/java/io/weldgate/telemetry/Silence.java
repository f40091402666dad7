package io.weldgate.telemetry;

import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.decision.Limits;
import io.weldgate.decision.LimitsBook;
import io.weldgate.decision.Profile;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Notices terminals that have fallen silent without taking their leave. */
@Component
class Silence {

    private static final Logger log = LoggerFactory.getLogger(Silence.class);

    private final TerminalStates states;
    private final LimitsBook limits;
    private final Trail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Silence(TerminalStates states, LimitsBook limits, Trail trail, TransactionTemplate transaction, Clock clock) {
        this.states = states;
        this.limits = limits;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** By our own clock and time of receipt: a terminal's clock may be hours behind and the terminal well alive. */
    @Scheduled(fixedDelayString = "${weldgate.telemetry.silence-check}")
    void notice() {
        Limits inForce = limits.inForce(Profile.GENERAL, LocalDate.now(clock));
        Duration patience = inForce.heartbeat().multipliedBy(inForce.missedHeartbeats());
        Instant before = clock.instant().minus(patience);
        int silent = states.findSilent(before).stream().mapToInt(deviceId -> mark(deviceId, before)).sum();
        if (silent > 0) {
            log.info("{} terminals have been silent for {}", silent, patience);
        }
    }

    /** Of several nodes that notice, one writes it down. */
    private int mark(String deviceId, Instant before) {
        return transaction.execute(tx -> {
            int marked = states.markSilent(deviceId, before);
            if (marked > 0) {
                trail.changed(Entry.of(deviceId, "silence.noticed", Actor.PLATFORM));
            }
            return marked;
        });
    }
}
