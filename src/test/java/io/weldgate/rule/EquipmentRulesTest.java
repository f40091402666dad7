package io.weldgate.rule;

import static io.weldgate.decision.Circumstance.CONFINED_SPACE;
import static io.weldgate.decision.Circumstance.CYLINDERS;
import static io.weldgate.decision.Circumstance.HELD_TOXIC;
import static io.weldgate.decision.Circumstance.OUTDOORS;
import static io.weldgate.decision.Circumstance.WORK_AT_HEIGHT;
import static io.weldgate.rule.Told.statedAllBut;
import static io.weldgate.rule.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.decision.CheckFact;
import io.weldgate.decision.Fact;
import io.weldgate.decision.ProtectiveEquipment;
import io.weldgate.decision.SiteStatement;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What must stand ready and be worn at hot work. */
class EquipmentRulesTest {

    @Test
    void extinguishers_are_as_many_as_the_permit_names() {
        assertThat(ready(3, 2)).isEmpty();
        assertThat(ready(3, 1)).containsExactly("NM-2");
        assertThat(told().onSite().with(Hearsay.permit().withExtinguishers(3).fact()).blocks()).containsExactly("NM-2");
    }

    @Test
    void a_machine_beyond_the_limit_is_a_point_itself() {
        assertThat(ready(10, 2)).isEmpty();
        assertThat(ready(11, 2)).isEmpty();
        Hearsay uncleared = told().onSite().with(statedAllBut(SiteStatement.MACHINE_PLACE_CLEARED));
        assertThat(uncleared.with(equipment(10, 2)).blocks()).isEmpty();
        assertThat(uncleared.with(equipment(11, 2)).blocks()).containsExactly("MACHINE_PLACE_NOT_CLEARED");
    }

    @ParameterizedTest
    @EnumSource(ProtectiveEquipment.class)
    void a_piece_of_protective_equipment_is_missed_where_it_is_demanded(ProtectiveEquipment missing) {
        boolean always = missing != ProtectiveEquipment.HARNESS && missing != ProtectiveEquipment.BREATHING;
        Fact worn = new CheckFact.Equipment(3, 2, EnumSet.complementOf(EnumSet.of(missing)));

        assertThat(told().onSite().with(worn).blocks()).isEqualTo(always ? List.of("NM-4") : List.of());
        assertThat(told(WORK_AT_HEIGHT, CONFINED_SPACE).onSite().with(worn).blocks()).containsExactly("NM-4");
        assertThat(told(HELD_TOXIC).at(2).onSite().with(worn).blocks()).containsExactly("NM-4");
    }

    @ParameterizedTest
    @CsvSource({"5, 10, true, true", "4, 10, true, false", "5, 9, true, false", "5, 10, false, false"})
    void cylinders_stand_upright_and_far_enough(int gap, int point, boolean upright, boolean well) {
        assertThat(told(CYLINDERS).onSite().and(new CheckFact.Cylinders(gap, point, upright)).blocks())
                .isEqualTo(well ? List.of() : List.of("NM-5"));
    }

    @Test
    void cylinders_of_which_nothing_is_told_are_refused() {
        assertThat(told(CYLINDERS).onSite().blocks()).containsExactly("NM-5");
    }

    @ParameterizedTest
    @CsvSource({"4, true", "5, false", "12, false"})
    void outdoors_the_wind_is_weaker_than_the_limit(int grade, boolean weak) {
        assertThat(told(OUTDOORS).onSite().and(new CheckFact.Wind(grade)).blocks())
                .isEqualTo(weak ? List.of() : List.of("WIND_TOO_STRONG"));
        assertThat(told().onSite().and(new CheckFact.Wind(grade)).blocks()).isEmpty();
    }

    @Test
    void outdoors_the_wind_is_told() {
        assertThat(told(OUTDOORS).onSite().blocks()).containsExactly("WIND_UNKNOWN");
    }

    private static List<String> ready(int machineMetres, int extinguishers) {
        return told().onSite().with(equipment(machineMetres, extinguishers)).blocks();
    }

    private static Fact equipment(int machineMetres, int extinguishers) {
        return new CheckFact.Equipment(machineMetres, extinguishers, EnumSet.allOf(ProtectiveEquipment.class));
    }
}
