package io.weldgate.unlocking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** Whatever comes in whatever order. */
class CommandLifeTest {

    private static final Instant NOW = Instant.parse("2026-02-28T15:59:59Z");
    private static final Set<CommandState> FINAL = EnumSet.of(CommandState.ACKED, CommandState.REJECTED,
            CommandState.EXPIRED);

    enum Event { DONE, NOT_DONE, SUCCESS_WITHOUT_CODE, TIME_OVER }

    @Property
    void one_event_decides_and_all_that_follow_are_only_recorded(@ForAll @Size(min = 1, max = 30) List<Event> events) {
        Command command = command();
        int decided = 0;
        CommandState decision = CommandState.NEW;
        for (Event event : events) {
            decided += happens(command, event) ? 1 : 0;
            decision = decision == CommandState.NEW ? command.state() : decision;

            assertThat(command.state()).isEqualTo(decision);
        }
        assertThat(decided).isEqualTo(1);
        assertThat(decision).isEqualTo(switch (events.get(0)) {
            case DONE -> CommandState.ACKED;
            case NOT_DONE, SUCCESS_WITHOUT_CODE -> CommandState.REJECTED;
            case TIME_OVER -> CommandState.EXPIRED;
        });
    }

    @Property
    void once_its_time_is_over_it_has_its_final_state(@ForAll @Size(max = 30) List<Event> before) {
        Command command = command();
        before.forEach(event -> happens(command, event));

        command.expire();

        assertThat(command.state()).isIn(FINAL);
    }

    @Property
    void a_terminal_that_said_so_before_the_end_or_after_it_is_known_to_have_done_it(
            @ForAll @Size(max = 5) List<Event> events) {
        Command command = command();
        command.expire();
        events.forEach(event -> happens(command, event));

        assertThat(command.saidDone()).isEqualTo(events.stream().filter(it -> it != Event.TIME_OVER).findFirst()
                .filter(Event.DONE::equals).isPresent());
    }

    private static boolean happens(Command command, Event event) {
        return switch (event) {
            case DONE -> command.answered(answer(true, 200), NOW);
            case NOT_DONE -> command.answered(answer(false, 500), NOW);
            case SUCCESS_WITHOUT_CODE -> command.answered(answer(true, null), NOW);
            case TIME_OVER -> command.expire();
        };
    }

    private static TerminalAnswer answer(boolean success, Integer code) {
        return new TerminalAnswer("T-0001", "id", success, code, "", null, null, NOW);
    }

    private static Command command() {
        return new Command("id", "T-0001", "HW-1", Command.Kind.UNLOCK, 7, "{}", NOW, NOW.plusSeconds(20));
    }
}
