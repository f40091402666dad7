package io.weldgate.unlocking;

import java.time.Duration;
import java.util.concurrent.CompletionStage;

/** The port to the machines. */
public interface Commands {

    /**
     * Hands a command to the broker with QoS 1. Never blocks its caller: it fails at once when the broker is away or
     * too much is in flight.
     *
     * @param expiry after which the broker must drop it undelivered, at least one second
     * @return completes when the broker has acknowledged, which is not delivery
     */
    CompletionStage<Void> send(Outgoing command, Duration expiry);

    /**
     * @param commandId  the {@code request_id} of the topic
     * @param actionCode {@code 1} on, {@code 0} off
     * @param content    the JSON object of contract §3, ready to be sent
     */
    record Outgoing(String commandId, String deviceId, String actionCode, String actionName, String content) {}
}
