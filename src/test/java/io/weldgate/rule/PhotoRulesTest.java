package io.weldgate.rule;

import static io.weldgate.rule.Hearsay.NOW;
import static io.weldgate.rule.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.decision.CheckFact;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PhotoRulesTest {

    @Test
    void a_photo_is_fresh_up_to_the_limit() {
        Instant halfAnHourAgo = NOW.minus(Duration.ofMinutes(30));

        assertThat(photo(halfAnHourAgo, false, false).blocks()).isEmpty();
        assertThat(photo(halfAnHourAgo.minusNanos(1_000), false, false).blocks()).containsExactly("PHOTO_NOT_FRESH");
    }

    @Test
    void the_same_photo_twice_is_refused_and_one_of_another_permit_is_mentioned() {
        assertThat(photo(NOW, true, false).blocks()).containsExactly("PHOTO_TWICE");
        assertThat(photo(NOW, false, true).blocks()).isEmpty();
        assertThat(photo(NOW, false, true).remarks()).containsExactly("PHOTO_USED_BEFORE");
        assertThat(photo(NOW, false, false).remarks()).isEmpty();
    }

    private static Hearsay photo(Instant takenAt, boolean twice, boolean elsewhere) {
        return told().onSite().and(new CheckFact.Photo(1, takenAt, twice, elsewhere));
    }
}
