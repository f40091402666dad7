package io.weldgate.rule;

import static io.weldgate.rule.Graded.application;
import static io.weldgate.rule.Graded.conditions;
import static io.weldgate.rule.Hearsay.NOW;
import static io.weldgate.rule.Hearsay.asked;
import static io.weldgate.rule.Hearsay.permit;
import static io.weldgate.rule.Hearsay.place;
import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.decision.PermitFact;
import io.weldgate.decision.Profile;
import io.weldgate.decision.Question;
import io.weldgate.decision.Urgency;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long a permit may run, from when, and whether it is extended. */
class WindowRulesTest {

    @ParameterizedTest
    @CsvSource({"HAZCHEM, '', 72", "HAZCHEM, PIPE_RACK, 8", "HAZCHEM, TANK_DIKE, 8", "CONSTRUCTION, '', 168",
        "CONSTRUCTION, WORK_AT_HEIGHT, 72", "CONSTRUCTION, NO_FIRE_ZONE, 24", "GENERAL, '', 8"})
    void each_grade_has_its_longest_window(Profile profile, String circumstances, int hours) {
        Duration longest = Duration.ofHours(hours);

        assertThat(application(profile, null, circumstances).with(permit().from(NOW, NOW.plus(longest)).fact())
                .blocks())
                .doesNotContain("WINDOW_TOO_LONG");
        assertThat(application(profile, null, circumstances)
                .with(permit().from(NOW, NOW.plus(longest).plusMillis(1)).fact()).blocks()).contains("WINDOW_TOO_LONG");
    }

    @Test
    void work_that_is_said_to_be_reserved_is_applied_for_a_day_ahead() {
        Duration ahead = Duration.ofHours(24);
        Hearsay reserved = application(Profile.HAZCHEM, null, "").with(conditions(null, "", Urgency.RESERVED));

        assertThat(reserved.with(permit().from(NOW.plus(ahead), NOW.plus(ahead).plusSeconds(60)).fact()).blocks())
                .doesNotContain("RESERVED_TOO_LATE");
        assertThat(reserved.with(permit().from(NOW.plus(ahead).minusMillis(1), NOW.plus(ahead)).fact()).blocks())
                .contains("RESERVED_TOO_LATE");
        assertThat(application(Profile.HAZCHEM, null, "").with(permit().from(NOW, NOW.plusSeconds(60)).fact()).blocks())
                .as("urgent").doesNotContain("RESERVED_TOO_LATE");
    }

    @Test
    void at_a_hazardous_chemicals_plant_nothing_is_extended() {
        assertThat(asked(Question.EXTENSION).in(Profile.HAZCHEM).with(place(Profile.HAZCHEM)).blocks())
                .contains("NEW_PERMIT_NEEDED");
        assertThat(asked(Question.EXTENSION).blocks()).doesNotContain("NEW_PERMIT_NEEDED");
    }

    @Test
    void a_window_is_not_extended_into_the_night_unless_one_level_up_has_approved() {
        Instant night = Hearsay.TODAY.atTime(22, 0).atZone(Hearsay.ZONE).toInstant();
        Hearsay untilNight = asked(Question.EXTENSION).with(permit().from(night.minusSeconds(3600), night).fact())
                .at(night.minusSeconds(60));
        Hearsay intoNight = asked(Question.EXTENSION)
                .with(permit().from(night.minusSeconds(3600), night.plusSeconds(1)).fact())
                .at(night.minusSeconds(60));

        assertThat(untilNight.and(new PermitFact.ApprovedAbove(false)).blocks()).isEmpty();
        assertThat(intoNight.and(new PermitFact.ApprovedAbove(false)).blocks()).containsExactly("NEW_PERMIT_NEEDED");
        assertThat(intoNight.with(new PermitFact.ApprovedAbove(true)).blocks()).isEmpty();
    }
}
