package io.weldgate.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.WeldgateTest;
import java.time.Clock;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.transaction.support.TransactionTemplate;

/** What is told never stands in the way of what it tells of. */
@WeldgateTest
class EntryTest {

    @Autowired
    private Trail trail;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private Clock clock;
    @Value("${weldgate.zone}")
    private ZoneId zone;

    @Test
    void a_state_that_is_longer_than_its_column_is_told_cut() {
        String subject = "entry-test-" + System.nanoTime();
        String longest = "EXACTLY_THIRTY_TWO_CHARACTERS_XX";

        transaction.executeWithoutResult(status -> trail.changed(Entry.of(subject, "permit.applied", Actor.PLATFORM)
                .states(longest, longest + "_AND_MORE").saying("kept")));

        AuditEntry told = trail.of(subject).get(0);
        assertThat(told.fromState()).isEqualTo(longest);
        assertThat(told.toState()).hasSize(32).startsWith("EXACTLY_THIRTY_TWO_CHARACTERS_X").endsWith("…");
    }

    @Test
    void today_is_the_day_of_the_zone_that_was_set() {
        assertThat(clock.getZone()).isEqualTo(zone);
    }
}
