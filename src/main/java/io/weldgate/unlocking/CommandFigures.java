package io.weldgate.unlocking;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.weldgate.operating.Figures;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** What an operator watches of commands and leases. */
@Component
class CommandFigures {

    private static final Duration SHORTEST = Duration.ofMillis(10);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final MeterRegistry meters;

    CommandFigures(MeterRegistry meters, Figures figures, CommandLog commands, Leases leases) {
        this.meters = meters;
        for (CommandState state : CommandState.OPEN) {
            figures.ask("weldgate.commands.open", () -> commands.countByState(state), "state", state.name());
        }
        figures.ask("weldgate.leases", () -> leases.countByState(Lease.State.ACTIVE));
    }

    /** Once it is committed; what is taken back has not ended. */
    @TransactionalEventListener
    void ended(CommandEnded command) {
        meters.counter("weldgate.commands.ended", "kind", command.kind().name(), "state", command.state().name())
                .increment();
        if (command.waited() != null) {
            Timer.builder("weldgate.unlock.latency").tag("outcome", command.state().name())
                    .publishPercentileHistogram().minimumExpectedValue(SHORTEST).maximumExpectedValue(LONGEST)
                    .register(meters).record(command.waited());
        }
    }
}
