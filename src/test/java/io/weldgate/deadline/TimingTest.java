package io.weldgate.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.calendar.CalendarFixture;
import io.weldgate.decision.LimitsFixture;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void a_referral_is_received_within_a_day_and_its_silence_told_after_two_working_days() {
        Timing timing = timing();

        assertThat(timing.limit(CaseClock.REFERRAL_RECEIPT, "150621", TODAY).time()).isEqualTo(Duration.ofHours(24));
        // Thursday afternoon: Friday and Monday
        assertThat(timing.deadline(CaseClock.REFERRAL_ESCALATION, Instant.parse("2026-03-05T08:00:00Z"), "150621",
                List.of()).dueAt()).isEqualTo(Instant.parse("2026-03-09T16:00:00Z"));
    }

    @Test
    void what_no_law_fixes_is_a_setting() {
        Timing timing = timing("referral-receipt", "PT3S", "referral-escalation", "1");
        Instant sent = Instant.parse("2026-03-05T08:00:00Z");

        assertThat(timing.deadline(CaseClock.REFERRAL_RECEIPT, sent, "150621", List.of()).dueAt())
                .isEqualTo(sent.plusSeconds(3));
        assertThat(timing.limit(CaseClock.REFERRAL_ESCALATION, "150621", TODAY).length()).isEqualTo(1);
    }

    @Test
    void all_of_them_can_be_told_in_their_order() {
        assertThat(timing().all("150621", TODAY)).extracting(TimeLimit::clock).containsExactly(CaseClock.values());
    }

    private static Timing timing(String... settings) {
        return new Timing(CalendarFixture.calendar(), LimitsFixture.book(settings));
    }
}
