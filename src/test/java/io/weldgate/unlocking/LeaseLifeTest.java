package io.weldgate.unlocking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever comes in whatever order, and however much time lies between. */
class LeaseLifeTest {

    private static final Instant BEGINNING = Instant.parse("2028-02-28T15:59:50Z");
    private static final Duration LENGTH = Duration.ofSeconds(10);

    enum Event { JUDGED, ASKED, BEGUN, RENEWED, TRIED, LAPSED, ENDED }

    @Property
    void the_machine_is_covered_only_so_long_after_the_terminal_last_said_yes(
            @ForAll @Size(max = 40) List<Event> events, @ForAll @Size(40) List<@IntRange(max = 15) Integer> pauses) {
        var lease = new Lease("HW-1", "T-0001", "first");
        Instant now = BEGINNING;
        Instant yes = null;
        for (int i = 0; i < events.size(); i++) {
            now = now.plusSeconds(pauses.get(i));
            yes = switch (events.get(i)) {
                case BEGUN, RENEWED -> now;
                case TRIED -> yes;
                case JUDGED, ASKED, LAPSED, ENDED -> null;
            };
            happens(lease, events.get(i), now);

            assertThat(lease.covers(now)).isEqualTo(yes != null && now.isBefore(yes.plus(LENGTH)));
            assertThat(lease.covers(now.plus(LENGTH))).as("without another word").isFalse();
        }
    }

    @Property
    void it_is_renewed_before_it_ends_or_not_at_all(@ForAll @Size(max = 40) List<Event> events) {
        var lease = new Lease("HW-1", "T-0001", "first");
        for (Event event : events) {
            happens(lease, event, BEGINNING);
            assertThat(lease.state() != Lease.State.ACTIVE || !lease.renewAt().isAfter(lease.endsAt())).isTrue();
        }
    }

    private static void happens(Lease lease, Event event, Instant now) {
        switch (event) {
            case JUDGED -> lease.judged("again", "T-0002");
            case ASKED -> lease.asked("warrant", new Command("id", "T-0002", "HW-1", Command.Kind.UNLOCK, 7, "{}", now,
                    now.plus(LENGTH)));
            case BEGUN -> lease.begun(now, LENGTH);
            case RENEWED -> lease.running(now, LENGTH);
            case TRIED -> lease.renewalAsked(now.plusSeconds(1));
            case LAPSED -> lease.lapsed();
            case ENDED -> lease.ended();
        }
    }
}
