package io.weldgate.investigation;

import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.jurisdiction.Track;
import io.weldgate.jurisdiction.Violation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClosingRuleTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    @Test
    void worker_instigator_and_unit_must_have_been_led_at_all() {
        assertThat(ClosingRule.missing(List.of())).containsExactly(Track.PERSON, Track.INSTIGATOR, Track.UNIT);
    }

    @Test
    void each_of_them_needs_its_outcome_and_heads_only_where_they_were_opened() {
        List<CaseTrack> tracks = new ArrayList<>(List.of(ended(Track.PERSON, "无"), ended(Track.INSTIGATOR, "无"),
                ended(Track.UNIT, "无")));
        assertThat(ClosingRule.missing(tracks)).isEmpty();

        tracks.add(opened(Track.MANAGER));
        tracks.add(opened(Track.SUPERVISION));
        assertThat(ClosingRule.missing(tracks)).containsExactly(Track.MANAGER, Track.SUPERVISION);
    }

    @Test
    void that_there_is_nobody_needs_a_reason() {
        List<CaseTrack> tracks = List.of(ended(Track.PERSON, "无"), ended(Track.INSTIGATOR, " "),
                ended(Track.UNIT, "无"));

        assertThat(ClosingRule.missing(tracks)).containsExactly(Track.INSTIGATOR);
    }

    private static CaseTrack opened(Track kind) {
        return new CaseTrack("FC-1-" + kind, "FC-1", kind, "D-1", NOW, NOW);
    }

    private static CaseTrack ended(Track kind, String reason) {
        CaseTrack track = opened(kind);
        track.investigated(new InvestigationForm(Finding.NOT_APPLICABLE, Violation.UNCERTIFIED_WORK, null, null, "f",
                null, reason), null, "fr1");
        track.concluded(NOW);
        return track;
    }
}
