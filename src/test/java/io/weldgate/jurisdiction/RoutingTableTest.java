package io.weldgate.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.registry.FieldOfAuthority;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code rules/routing.csv} says. That it can be read also means that no two rows contradict each other. */
class RoutingTableTest {

    private static final String COUNTY = "150621";
    private static final Set<Violation> NOBODYS = Set.of(Violation.REFUSE_CHIP);

    private final Routing routing = Routing.of(BroughtTables.rows(Table.ROUTING));

    @ParameterizedTest
    @ValueSource(strings = {"2021-09-01", "2025-12-31", "2026-01-01", "2099-12-31"})
    void every_violation_in_every_field_has_a_lead_or_an_express_nobody(LocalDate day) {
        for (Field field : Field.values()) {
            assertThat(routing.fieldLead(COUNTY, field, day)).as("lead of " + field).isPresent();
            for (Violation violation : Violation.values()) {
                assertThat(routing.row(COUNTY, field, violation, day)).as(field + " " + violation).hasValueSatisfying(
                        row -> assertThat(row.lead() == null).isEqualTo(NOBODYS.contains(violation)));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Violation.class)
    void every_violation_has_a_row_of_its_own_and_every_row_names_its_basis(Violation violation) {
        List<RoutingRow> own = routing.rows().stream().filter(it -> it.reach().violation() == violation).toList();

        assertThat(own).isNotEmpty().allSatisfy(row -> assertThat(row.basis()).isNotBlank());
    }

    @Test
    void before_the_law_that_it_knows_the_table_says_nothing() {
        assertThat(routing.row(COUNTY, Field.HAZCHEM, Violation.NO_FIRE_WATCH, LocalDate.of(2021, 8, 31))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "HAZCHEM, UNCERTIFIED_WORK_ALLOWED, HAZCHEM, '', ''",
        "CONSTRUCTION, UNCERTIFIED_WORK_ALLOWED, CONSTRUCTION, '', ''",
        "CROWDED, UNCERTIFIED_WORK_ALLOWED, FIRE, INDUSTRY, ''",
        "SMALL_SHOP, UNCERTIFIED_WORK, FIRE, '', PUBLIC_SECURITY",
        "CONSTRUCTION, UNAPPROVED_HOT_WORK, FIRE, CONSTRUCTION, PUBLIC_SECURITY",
        "GAS, NO_FIRE_WATCH, URBAN_OPERATION, '', ''",
        "SHIP, INSTIGATE_RISKY_WORK, FIRE, '', PUBLIC_SECURITY",
        "EDUCATION, TRADE_CERTIFICATE, PUBLIC_SECURITY, '', INDUSTRY",
        "HEALTH, CYLINDER_VIOLATION, SPECIAL_EQUIPMENT, '', HEALTH",
        "SPECIAL_EQUIPMENT, TRAINING_HOURS_CUT, SPECIAL_EQUIPMENT, '', INDUSTRY",
        "CITY_MGMT, REFUSE_CHIP, , '', TERRITORY CITY_MANAGEMENT"})
    void who_acts(Field field, Violation violation, FieldOfAuthority lead, String competent, String assisting) {
        LocalDate day = LocalDate.of(2026, 11, 22);
        FieldOfAuthority fieldLead = routing.fieldLead(COUNTY, field, day).orElseThrow();

        RoutingRow row = routing.row(COUNTY, field, violation, day).orElseThrow();

        assertThat(row.lead() == null ? null : row.lead().of(fieldLead)).isEqualTo(lead);
        assertThat(named(row.competent(), fieldLead)).isEqualTo(competent);
        assertThat(named(row.assisting(), fieldLead)).isEqualTo(assisting);
    }

    /** 一个行为多个部门有权: what is only inferred says so, so that nobody takes it for settled. */
    @Test
    void what_is_inferred_from_the_order_of_a_list_is_marked() {
        assertThat(routing.rows().stream().filter(row -> row.remark().contains("推断")))
                .hasSize(5).allMatch(RoutingRow::verify);
    }

    private static String named(List<RoutingRow.Named> named, FieldOfAuthority fieldLead) {
        return Stream.of(named).flatMap(List::stream).map(it -> it.of(fieldLead).name())
                .collect(Collectors.joining(" "));
    }
}
