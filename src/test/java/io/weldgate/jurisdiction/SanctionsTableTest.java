package io.weldgate.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.registry.FieldOfAuthority;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@code rules/sanctions.csv} says. */
class SanctionsTableTest {

    private static final String COUNTY = "150621";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Sanctions sanctions = Sanctions.of(BroughtTables.rows(Table.SANCTIONS));

    @ParameterizedTest
    @EnumSource(value = Violation.class, mode = EnumSource.Mode.EXCLUDE, names = "REFUSE_CHIP")
    void every_violation_that_somebody_may_punish_is_threatened_with_something(Violation violation) {
        assertThat(sanctions.of(COUNTY, Field.INDUSTRY_TRADE, violation, TODAY)).isNotEmpty();
    }

    @Test
    void nothing_threatens_who_refuses_the_chip() {
        assertThat(sanctions.rows()).noneMatch(row -> row.reach().violation() == Violation.REFUSE_CHIP);
    }

    @Test
    void every_row_names_its_law_its_clause_and_its_first_day() {
        assertThat(sanctions.rows()).hasSizeGreaterThan(100).allSatisfy(row -> {
            assertThat(row.law()).isNotBlank();
            assertThat(row.clause()).matches("第.+条.*");
            assertThat(row.reach().from()).isNotNull();
        });
    }

    @Test
    void detention_is_public_securitys_alone_and_never_longer_than_fifteen_days() {
        assertThat(sanctions.rows().stream().filter(row -> row.kind() == SanctionKind.DETENTION)).hasSizeGreaterThan(5)
                .allSatisfy(row -> {
                    assertThat(row.by()).isEqualTo(FieldOfAuthority.PUBLIC_SECURITY);
                    assertThat(row.max()).isLessThanOrEqualTo(BigDecimal.valueOf(15));
                });
    }

    @ParameterizedTest
    @CsvSource({
        "UNCERTIFIED_WORK_ALLOWED, GAS, UNIT, FINE, FIRST, 0, 100000",
        "UNCERTIFIED_WORK_ALLOWED, GAS, UNIT, FINE, OVERDUE, 100000, 200000",
        "UNCERTIFIED_WORK_ALLOWED, GAS, MANAGER, FINE, OVERDUE, 20000, 50000",
        "UNCERTIFIED_WORK_ALLOWED, CONSTRUCTION, UNIT, FINE, OVERDUE, 100000, 200000",
        "UNCERTIFIED_WORK_ALLOWED, SPECIAL_EQUIPMENT, UNIT, FINE, OVERDUE, 10000, 50000",
        "UNCERTIFIED_WORK, GAS, PERSON, FINE, FIRST, 0, 500",
        "UNCERTIFIED_WORK, GAS, PERSON, DETENTION, SERIOUS, 0, 5",
        "LENT_CERTIFICATE, GAS, PERSON, FINE, FIRST, 2000, 10000",
        "UNIT_FORGED_CERTIFICATE, GAS, UNIT, FINE, FIRST, 10000, 30000",
        "NO_FIRE_WATCH, GAS, UNIT, FINE, FIRST, 0, 100000",
        "INSTIGATE_RISKY_WORK, GAS, INSTIGATOR, DETENTION, FIRST, 10, 15",
        "TAMPER_CHIP, GAS, UNIT, FINE, OVERDUE, 50000, 200000",
        "OBSTRUCT_INSPECTION, GAS, UNIT, FINE, OVERDUE, 20000, 200000",
        "UNFIT_CONTRACTOR, GAS, UNIT, FINE, LARGE_GAIN, 2, 5",
        "ACCIDENT, GAS, MANAGER, FINE, LARGER_ACCIDENT, 60, 60",
        "HAZARD_NOT_REMOVED, GAS, UNIT, DAILY_FINE, OVERDUE, 1, 1"})
    void how_far_one_may_go(Violation violation, Field field, Track track, SanctionKind kind, Stage stage,
            BigDecimal min, BigDecimal max) {
        assertThat(found(violation, field, TODAY, track, kind, stage)).hasValueSatisfying(row -> {
            assertThat(row.min()).isEqualByComparingTo(min);
            assertThat(row.max()).isEqualByComparingTo(max);
        });
    }

    /** 特种设备安全法 86 has no fine at once and none on persons: those of the general law do not fill the gap. */
    @Test
    void the_special_law_takes_the_place_of_the_general_one() {
        List<SanctionRow> found = sanctions.of(COUNTY, Field.SPECIAL_EQUIPMENT, Violation.UNCERTIFIED_WORK_ALLOWED,
                TODAY);

        assertThat(found).extracting(SanctionRow::law).containsOnly("特种设备安全法");
        assertThat(found).noneMatch(row -> row.track() == Track.MANAGER);
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31, 第五十二条, 1000", "2026-01-01, 第六十二条, 5000"})
    void an_act_is_judged_by_the_law_of_its_day(LocalDate day, String clause, BigDecimal max) {
        assertThat(found(Violation.TRADE_CERTIFICATE, Field.GAS, day, Track.PERSON, SanctionKind.FINE, Stage.FIRST))
                .hasValueSatisfying(row -> {
                    assertThat(row.clause()).isEqualTo(clause);
                    assertThat(row.max()).isEqualByComparingTo(max);
                });
    }

    @Test
    void the_government_closes_and_who_issued_it_revokes() {
        assertThat(SanctionKind.CLOSURE.isGovernments()).isTrue();
        assertThat(sanctions.of(COUNTY, Field.GAS, Violation.ACCIDENT, TODAY))
                .anyMatch(row -> row.kind().isIssuers() && row.track() == Track.PERSON);
        assertThat(found(Violation.HAZARD_NOT_REMOVED, Field.GAS, TODAY, Track.UNIT, SanctionKind.CLOSURE,
                Stage.REPEATED)).hasValueSatisfying(row -> assertThat(row.clause()).isEqualTo("第一百一十三条第一项"));
    }

    private Optional<SanctionRow> found(Violation violation, Field field, LocalDate day, Track track,
            SanctionKind kind, Stage stage) {
        return sanctions.of(COUNTY, field, violation, day).stream()
                .filter(row -> row.track() == track && row.kind() == kind && row.stage() == stage).findFirst();
    }
}
