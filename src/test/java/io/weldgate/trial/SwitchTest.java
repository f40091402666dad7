package io.weldgate.trial;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What keeps the contract keeps the invariants, in whatever order and however often orders come to it. */
class SwitchTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant BEGINNING = Instant.parse("2026-12-31T15:59:50Z");
    private static final int LEASE = 6;
    private static final int IN_TIME = 3;

    @Property
    void each_number_turns_it_on_at_most_once_and_never_for_longer_than_a_lease(
            @ForAll @Size(max = 60) List<@IntRange(max = 20) Integer> numbers,
            @ForAll @Size(60) List<@IntRange(max = 4) Integer> pauses) {
        var arc = new Switch();
        Instant now = BEGINNING;
        Instant taken = BEGINNING.minusSeconds(LEASE);
        long last = 0;
        for (int i = 0; i < numbers.size(); i++) {
            now = now.plusSeconds(pauses.get(i));
            int number = numbers.get(i);
            Instant written = BEGINNING.plusSeconds(number);
            arc.lapses(now);
            boolean lock = number % 5 == 0;
            boolean done = arc.obeys(order(lock, number, written), now, now);

            assertThat(done).isEqualTo(number > last && (lock || !now.isAfter(written.plusSeconds(IN_TIME))));
            last = done ? number : last;
            taken = done ? lock ? now.minusSeconds(LEASE) : now : taken;
            assertThat(arc.live()).isEqualTo(now.isBefore(taken.plusSeconds(LEASE)));
        }
        assertThat(arc.spans()).extracting(Switch.Span::sequence).doesNotHaveDuplicates().isSorted();
    }

    private static JsonNode order(boolean lock, int number, Instant written) {
        return JSON.valueToTree(lock ? Map.of("actionCode", "0", "content", Map.of("seq", number))
                : Map.of("actionCode", "1", "content", Map.of("seq", number, "permitNo", "HW-" + number / 5,
                        "leaseSeconds", LEASE, "notAfter", written.plusSeconds(IN_TIME).toEpochMilli())));
    }
}
