package io.weldgate.terminal;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.BooleanSupplier;
import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.stereotype.Component;

/** Whether both connections to the broker stand, for who asks after its health and as figures. */
@Component
class BrokerHealthIndicator extends AbstractHealthIndicator {

    private final Receiving receiving;
    private final Sending sending;

    BrokerHealthIndicator(Receiving receiving, Sending sending, MeterRegistry meters) {
        this.receiving = receiving;
        this.sending = sending;
        connected(meters, "uplinks", receiving::connected);
        connected(meters, "commands", sending::connected);
    }

    private static void connected(MeterRegistry meters, String way, BooleanSupplier stands) {
        Gauge.builder("weldgate.broker.connected", () -> stands.getAsBoolean() ? 1 : 0).tag("way", way)
                .register(meters);
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.status(receiving.connected() && sending.connected() ? "UP" : "DOWN")
                .withDetail("uplinks", receiving.connected()).withDetail("commands", sending.connected());
    }
}
