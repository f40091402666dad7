package io.weldgate.investigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.weldgate.jurisdiction.FineNorm;
import io.weldgate.jurisdiction.SanctionKind;
import io.weldgate.jurisdiction.SanctionRange;
import io.weldgate.jurisdiction.SanctionUnit;
import io.weldgate.jurisdiction.Stage;
import io.weldgate.jurisdiction.Track;
import io.weldgate.jurisdiction.Violation;
import io.weldgate.registry.FieldOfAuthority;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PenaltyTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final LocalDate LAST = LocalDate.of(2026, 12, 8);

    @Test
    void a_fine_is_paid_in_parts_and_done_with_its_surcharge() {
        Penalty fine = served();

        fine.pays(new BigDecimal("100"), LAST, BigDecimal.ZERO, NOW);
        assertThat(fine.owed()).isEqualByComparingTo("400");

        fine.pays(new BigDecimal("400"), LAST.plusDays(1), new BigDecimal("15.00"), NOW);
        assertThat(fine.state()).isEqualTo(PenaltyState.DECIDED);

        fine.pays(new BigDecimal("15"), LAST.plusDays(1), new BigDecimal("15.00"), NOW);
        assertThat(fine.state()).isEqualTo(PenaltyState.DONE);
        assertThatThrownBy(() -> fine.pays(BigDecimal.ONE, LAST, BigDecimal.ZERO, NOW))
                .isInstanceOf(PenaltyNotOpen.class).hasMessageContaining("DONE");
    }

    @Test
    void what_was_proposed_cannot_be_paid_and_what_was_decided_cannot_be_dropped() {
        assertThatThrownBy(() -> proposed().served(NOW, LAST)).isInstanceOf(PenaltyNotOpen.class);
        assertThatThrownBy(served()::dropped).isInstanceOf(PenaltyNotOpen.class);
    }

    @Test
    void an_act_resembles_another_of_the_same_case_or_of_the_same_kind_and_day() {
        Act act = act("FC-1", 1, Violation.UNCERTIFIED_WORK);

        assertThat(act.resembles(act("FC-1", 9, Violation.UNAPPROVED_HOT_WORK))).isTrue();
        assertThat(act.resembles(act("FC-2", 1, Violation.UNCERTIFIED_WORK))).isTrue();
        assertThat(act.resembles(act("FC-2", 2, Violation.UNCERTIFIED_WORK))).isFalse();
        assertThat(act.resembles(act("FC-2", 1, Violation.UNAPPROVED_HOT_WORK))).isFalse();
        assertThat(act.key(Stage.OVERDUE)).isNotEqualTo(act.key(Stage.FIRST));
    }

    private static Act act(String actNo, int day, Violation violation) {
        return new Act("key", actNo, LocalDate.of(2026, 11, day), violation);
    }

    private static Penalty served() {
        Penalty penalty = proposed();
        penalty.decided("frh1", NOW);
        penalty.served(NOW, LAST);
        return penalty;
    }

    private static Penalty proposed() {
        SanctionRange range = new SanctionRange(Track.PERSON, SanctionKind.FINE, Stage.FIRST, BigDecimal.ZERO,
                new BigDecimal("500"), SanctionUnit.YUAN, FieldOfAuthority.FIRE, "消防法", "第六十三条", LAST, null, false,
                null, false);
        return new Penalty(new CaseTrack("FC-1-P", "FC-1", Track.PERSON, "D-FR", NOW, NOW),
                act("FC-1", 1, Violation.UNCERTIFIED_WORK), Measure.fine(FineNorm.of(range, null),
                new BigDecimal("500")), "fr1", NOW);
    }
}
