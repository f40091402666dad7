package io.weldgate.terminal;

import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.stereotype.Component;

/** Whether both connections to the broker stand. */
@Component
class BrokerHealthIndicator extends AbstractHealthIndicator {

    private final Receiving receiving;
    private final Sending sending;

    BrokerHealthIndicator(Receiving receiving, Sending sending) {
        this.receiving = receiving;
        this.sending = sending;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.status(receiving.connected() && sending.connected() ? "UP" : "DOWN")
                .withDetail("uplinks", receiving.connected()).withDetail("commands", sending.connected());
    }
}
