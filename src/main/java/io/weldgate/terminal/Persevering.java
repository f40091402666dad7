package io.weldgate.terminal;

import io.weldgate.telemetry.UplinkRejected;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes a message until it is taken: nothing is lost to a database that is away, and nothing waits behind a message
 * that will never do.
 */
@Component
class Persevering {

    private static final Logger log = LoggerFactory.getLogger(Persevering.class);

    private final MqttSettings.Retry retry;
    private final Complaints complaints;

    Persevering(MqttSettings settings, Complaints complaints) {
        this.retry = settings.retry();
        this.complaints = complaints;
    }

    /** @return whether the broker may forget the message; false if this node is stopping and must be sent it again */
    boolean done(String sender, Runnable taking) {
        Duration pause = retry.first();
        for (int attempt = 1; !Thread.currentThread().isInterrupted(); attempt++) {
            try {
                taking.run();
                return true;
            } catch (Malformed e) {
                complaints.about(sender, e.reason(), e);
                return true;
            } catch (UplinkRejected e) {
                complaints.about(sender, e.field(), e);
                return true;
            } catch (RuntimeException e) {
                if (!Passing.is(e) && attempt >= retry.attempts()) {
                    complaints.about(sender, Complaints.FAILED, e);
                    log.error("gave up a message of {} after {} attempts", sender, attempt, e);
                    return true;
                }
                log.warn("a message of {} waits, attempt {}: {}", sender, attempt, e.toString());
            }
            if (!rested(pause)) {
                return false;
            }
            pause = pause.multipliedBy(2).compareTo(retry.longest()) < 0 ? pause.multipliedBy(2) : retry.longest();
        }
        return false;
    }

    private static boolean rested(Duration pause) {
        try {
            Thread.sleep(pause.toMillis());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
