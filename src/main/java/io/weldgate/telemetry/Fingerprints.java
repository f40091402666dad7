package io.weldgate.telemetry;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells a message from its repetition. */
@Component
class Fingerprints {

    private final Uplinks uplinks;
    private final TelemetrySettings settings;

    Fingerprints(Uplinks uplinks, TelemetrySettings settings) {
        this.uplinks = uplinks;
        this.settings = settings;
    }

    /**
     * @param trustedTime the terminal's own, or null
     * @return what no other message of this terminal has, or empty if this message was stored before
     */
    Optional<String> of(Uplink uplink, Reading reading, Instant trustedTime) {
        if (reading.boot() != null && reading.seq() != null) {
            return numbered(uplink, "n:" + reading.boot() + ":" + reading.seq(),
                    trustedTime == null ? uplink.receivedAt() : trustedTime);
        }
        return trustedTime != null ? unseen(uplink, "h:" + uplink.hash()) : untimed(uplink);
    }

    /** Numbers start again after a factory reset: long after the first, and with other content. */
    private Optional<String> numbered(Uplink uplink, String number, Instant saidAt) {
        Optional<StoredUplink> before = uplinks.findByDeviceIdAndFingerprint(uplink.deviceId(), number);
        if (before.isEmpty()) {
            return Optional.of(number);
        }
        boolean repeated = before.get().sameContent(uplink)
                || Duration.between(before.get().saidAt(), saidAt).compareTo(settings.numberReuse()) < 0;
        return repeated ? Optional.empty() : unseen(uplink, number + ":" + uplink.hash());
    }

    /**
     * A terminal without number and clock says the same at every heartbeat; only nearness in time makes a repetition.
     */
    private Optional<String> untimed(Uplink uplink) {
        boolean repeated = uplinks.existsByDeviceIdAndHashAndReceivedAtAfter(uplink.deviceId(), uplink.hash(),
                uplink.receivedAt().minus(settings.repetition()));
        return repeated ? Optional.empty() : Optional.of("u:" + uplink.hash() + ":" + uplink.receivedAt()
                .toEpochMilli());
    }

    private Optional<String> unseen(Uplink uplink, String fingerprint) {
        return uplinks.findByDeviceIdAndFingerprint(uplink.deviceId(), fingerprint).isPresent()
                ? Optional.empty() : Optional.of(fingerprint);
    }
}
