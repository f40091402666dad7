package io.weldgate.telemetry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stores what terminals report. */
@Component
public class Recording {

    private static final String CLOCK_ABSURD = "weldgate.uplinks.clock.absurd";

    private final Uplinks uplinks;
    private final TerminalStates states;
    private final Fingerprints fingerprints;
    private final TelemetrySettings settings;
    private final ObjectMapper json;
    private final MeterRegistry meters;
    private final ApplicationEventPublisher events;

    Recording(Uplinks uplinks, TerminalStates states, Fingerprints fingerprints, TelemetrySettings settings,
            ObjectMapper json, MeterRegistry meters, ApplicationEventPublisher events) {
        this.uplinks = uplinks;
        this.states = states;
        this.fingerprints = fingerprints;
        this.settings = settings;
        this.json = json;
        this.meters = meters;
        this.events = events;
        meters.counter(CLOCK_ABSURD);
        for (Uplink.Kind kind : Uplink.Kind.values()) {
            Stream.of(Recorded.values()).forEach(outcome -> count(kind, outcome));
        }
    }

    /**
     * Exactly once by terminal, boot and seq, or by the payload where these are absent. Two nodes that store the same
     * message at once collide in the database: the transaction of one fails and may be repeated.
     *
     * @throws UplinkRejected if the content cannot be true
     */
    @Transactional
    public Recorded record(Uplink uplink) {
        Reading reading = Reading.of(uplink, settings.highestCurrent());
        Instant told = trusted(uplink);
        Optional<GasRead> gas = gas(uplink, told);
        // locked first, so that messages of one terminal queue up
        TerminalState state = states.lock(uplink.deviceId()).orElseGet(() -> new TerminalState(uplink.deviceId()));
        Optional<String> fingerprint = fingerprints.of(uplink, reading, told);
        if (fingerprint.isEmpty()) {
            return counted(uplink, Recorded.REPEATED);
        }
        uplinks.save(new StoredUplink(uplink, fingerprint.get(), told, text(uplink)));
        boolean latest = state.absorb(uplink.kind(), reading, told, uplink.receivedAt());
        states.save(state);
        gas.ifPresent(events::publishEvent);
        return counted(uplink, latest ? Recorded.LATEST : Recorded.OUTDATED);
    }

    private static Optional<GasRead> gas(Uplink uplink, Instant told) {
        return uplink.kind() == Uplink.Kind.GAS
                ? Optional.of(GasRead.of(uplink, told == null ? uplink.receivedAt() : told)) : Optional.empty();
    }

    /** A clock a little ahead is taken as ours, so that it cannot lock out what follows once it is set right. */
    private Instant trusted(Uplink uplink) {
        Instant told = uplink.deviceTime();
        Instant received = uplink.receivedAt();
        if (told == null) {
            return null;
        }
        if (told.isAfter(received.plus(settings.clockAhead()))
                || told.isBefore(received.minus(settings.clockBehind()))) {
            meters.counter(CLOCK_ABSURD).increment();
            return null;
        }
        return told.isAfter(received) ? received : told;
    }

    private Recorded counted(Uplink uplink, Recorded outcome) {
        count(uplink.kind(), outcome).increment();
        return outcome;
    }

    /** Told from the start. */
    private Counter count(Uplink.Kind kind, Recorded outcome) {
        return meters.counter("weldgate.uplinks.recorded", "kind", kind.name(), "outcome", outcome.name());
    }

    private String text(Uplink uplink) {
        try {
            return json.writeValueAsString(uplink.content());
        } catch (JsonProcessingException e) {
            throw new UplinkRejected("content", "not JSON");
        }
    }
}
