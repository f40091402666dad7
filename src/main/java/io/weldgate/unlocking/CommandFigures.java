package io.weldgate.unlocking;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.weldgate.operating.Figures;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** What an operator watches of commands and leases; from the start, so that nobody misses the first failure. */
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
        for (CommandState end : CommandState.ENDS) {
            latency(end);
            for (Command.Kind kind : Command.Kind.values()) {
                count(kind, end);
            }
        }
    }

    /** Once it is committed; what is taken back has not ended. */
    @TransactionalEventListener
    void ended(CommandEnded command) {
        count(command.kind(), command.state()).increment();
        if (command.waited() != null) {
            latency(command.state()).record(command.waited());
        }
    }

    private Counter count(Command.Kind kind, CommandState end) {
        return meters.counter("weldgate.commands.ended", "kind", kind.name(), "state", end.name());
    }

    private Timer latency(CommandState end) {
        return Timer.builder("weldgate.unlock.latency").tag("outcome", end.name()).publishPercentileHistogram()
                .minimumExpectedValue(SHORTEST).maximumExpectedValue(LONGEST).register(meters);
    }
}
