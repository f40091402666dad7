package io.weldgate.unlocking;

import io.weldgate.operating.About;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Hands committed commands to the broker; claimed first, so that two nodes never both send. */
@Component
class Dispatching {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatching.class);
    private static final Duration SHORTEST_EXPIRY = Duration.ofSeconds(1);

    private final CommandLog log;
    private final Commands broker;
    private final UnlockingSettings settings;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Dispatching(CommandLog log, Commands broker, UnlockingSettings settings, TransactionTemplate transactions,
            Clock clock) {
        this.log = log;
        this.broker = broker;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
    }

    void send(String commandId) {
        Instant now = clock.instant();
        claim(commandId, now).ifPresent(command -> {
            Duration left = Duration.between(now, command.notAfter());
            broker.send(command.outgoing(), left.compareTo(SHORTEST_EXPIRY) < 0 ? SHORTEST_EXPIRY : left)
                    .whenComplete((sent, failure) -> About.PERMIT.during(command.permitNo(),
                            () -> About.DEVICE.during(command.deviceId(), () -> told(command, now, failure))));
        });
    }

    private void told(Command command, Instant sentAt, Throwable failure) {
        if (failure == null) {
            LOG.debug("command {} {} sent", command.kind(), command.commandId());
        } else {
            LOG.warn("command {} not sent, will be tried again: {}", command.commandId(), failure.toString());
            transactions.executeWithoutResult(tx -> log.giveBack(command.commandId(), sentAt));
        }
    }

    private Optional<Command> claim(String commandId, Instant now) {
        return transactions.execute(tx -> log.claim(commandId, now, now.minus(settings.resend())) == 1
                ? log.findById(commandId) : Optional.<Command>empty());
    }
}
