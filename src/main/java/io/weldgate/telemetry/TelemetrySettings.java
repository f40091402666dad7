package io.weldgate.telemetry;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param clockAhead     a terminal's clock further ahead of ours is not trusted
 * @param clockBehind    nor is one further behind; so long may a terminal buffer
 * @param repetition     a message without number and trusted time, the same within this time, is a repetition
 * @param numberReuse    boot and seq seen before count as a new message only after this time and with other content,
 *                       as after a factory reset
 * @param highestCurrent in ampere; more is impossible
 * @param keep           how long heartbeats and positions are kept; logins and warnings stay
 * @param pruneAtOnce    rows deleted in one transaction
 */
@ConfigurationProperties("weldgate.telemetry")
record TelemetrySettings(@DefaultValue("PT2M") Duration clockAhead, @DefaultValue("P30D") Duration clockBehind,
        @DefaultValue("PT10S") Duration repetition, @DefaultValue("PT10M") Duration numberReuse,
        @DefaultValue("2000") double highestCurrent, @DefaultValue("P30D") Duration keep,
        @DefaultValue("5000") int pruneAtOnce) {}
