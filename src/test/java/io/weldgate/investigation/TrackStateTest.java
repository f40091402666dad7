package io.weldgate.investigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrackStateTest {

    @ParameterizedTest
    @CsvSource({"INVESTIGATING, DECIDED", "PROPOSED, DECIDED", "APPROVED, DECIDED", "NOTIFIED, DECIDED",
        "HEARING, DECIDED", "DECIDED, CONCLUDED", "PROPOSING, CONCLUDED", "CONCLUDED, PROPOSING"})
    void nothing_is_decided_before_the_party_was_told_and_heard_and_nothing_ends_before_it_is_served(TrackState from,
            TrackState to) {
        assertThat(from.mayBecome(to)).isFalse();
    }

    @Test
    void every_state_is_reached_and_only_the_last_is_the_end() {
        Set<TrackState> reached = EnumSet.of(TrackState.INVESTIGATING);
        Arrays.stream(TrackState.values()).forEach(from -> Arrays.stream(TrackState.values())
                .filter(from::mayBecome).forEach(reached::add));

        assertThat(reached).containsExactlyInAnyOrder(TrackState.values());
        assertThat(TrackState.values()).filteredOn(from -> Arrays.stream(TrackState.values())
                .noneMatch(from::mayBecome)).containsExactly(TrackState.CONCLUDED);
    }
}
