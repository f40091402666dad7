package io.weldgate.terminal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param host            of the broker; empty for the embedded one
 * @param tls             whether the connection is encrypted; the certificate must be of one of Java's authorities
 * @param sslBundle       of {@code spring.ssl.bundle}: encrypts with authorities, and perhaps a certificate, of its own
 * @param clientId        of this node; another one for each node
 * @param connectTimeout  how long a door that opened may keep silent; the client's own minute is longer than a command
 *                        lives
 * @param keepAlive       after which a silent connection counts as broken
 * @param session         how long the broker keeps messages for this node while it is away
 * @param inFlight        commands that the broker has not acknowledged yet; from 64 on the client would block its
 *                        callers
 * @param unacknowledged  uplinks that the broker hands over before the first of them is stored
 * @param lanes           threads that store uplinks; one terminal's keep to one lane and so to their order
 * @param patience        how long a stop waits for uplinks that are being stored
 */
@Validated
@ConfigurationProperties("weldgate.mqtt")
record MqttSettings(
        String host,
        @Min(0) @Max(65_535) @DefaultValue("1883") int port,
        @DefaultValue(BrokerAccess.PLATFORM) String username,
        @DefaultValue("") String password,
        boolean tls,
        @DefaultValue("") String sslBundle,
        @DefaultValue(BrokerAccess.PLATFORM) String clientId,
        @DurationMax(seconds = 2) @DefaultValue("PT1S") Duration reconnectDelay,
        @DefaultValue("PT10S") Duration connectTimeout,
        @DefaultValue("PT15S") Duration keepAlive,
        @DefaultValue("P7D") Duration session,
        @Min(1) @Max(63) @DefaultValue("32") int inFlight,
        @Min(1) @Max(65_535) @DefaultValue("1000") int unacknowledged,
        @Min(1) @Max(64) @DefaultValue("4") int lanes,
        @DefaultValue("PT5S") Duration patience,
        @DefaultValue Message message,
        @DefaultValue Retry retry) {

    /**
     * @param largest         bytes of a payload
     * @param deepest         nesting of its JSON
     * @param complaintEvery  how often a terminal's malformed messages are logged; they are all counted
     */
    record Message(@DefaultValue("65536") int largest, @DefaultValue("16") int deepest,
            @DefaultValue("PT1M") Duration complaintEvery) {}

    /**
     * @param attempts at an uplink that fails for no reason known to pass; a database that is away is waited for
     * @param first    pause before the second attempt, doubled up to {@code longest}
     */
    record Retry(@Min(1) @DefaultValue("3") int attempts, @DefaultValue("PT0.2S") Duration first,
            @DefaultValue("PT5S") Duration longest) {}
}
