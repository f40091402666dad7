package io.weldgate.embedded;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * @param queue          messages kept for a client that is away; beyond it the newest are dropped
 * @param packet         largest MQTT packet
 * @param session        longest time for which a client that is away keeps its session
 * @param startTimeout   covers the recovery after a crash
 * @param verifiers      threads that check passwords
 * @param verifyTimeout  after which a client is turned away because the database did not answer
 * @param waiting        connects that may wait for a verifier; more are turned away and come back
 */
@ConfigurationProperties("weldgate.embedded-broker")
record BrokerSettings(@DefaultValue("100000") int queue, @DefaultValue("256KB") DataSize packet,
        @DefaultValue("P30D") Duration session, @DefaultValue("PT60S") Duration startTimeout,
        @DefaultValue("2") int verifiers, @DefaultValue("PT10S") Duration verifyTimeout,
        @DefaultValue("10000") int waiting) {}
