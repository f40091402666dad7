package io.weldgate.tipoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is paid for a report, by the table of the country and those of places. */
class RewardRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private static final String HEAD = "area,matter,percent,min,max,each,staff,named,basis,from,until,verify";

    private final RewardRules rules = new RewardRules();

    @ParameterizedTest
    @CsvSource({"0, 3000.00", "19993.33, 3000.00", "20000, 3000.00", "20000.10, 3000.02", "100000, 15000.00",
        "1999999.90, 299999.99", "2000000, 300000.00", "2000000.10, 300000.00", "9000000, 300000.00"})
    void fifteen_percent_of_the_fine_but_3000_at_least_and_300000_at_most(BigDecimal fine, BigDecimal reward) {
        assertThat(rules.of("150621100", Matter.VIOLATION, DAY).amount(fine, false)).isEqualByComparingTo(reward);
    }

    @ParameterizedTest
    @CsvSource({"CONCEALED_GENERAL, 1, 30000", "CONCEALED_GENERAL, 2, 60000", "CONCEALED_LARGER, 7, 280000",
        "CONCEALED_LARGER, 8, 300000", "CONCEALED_MAJOR, 6, 300000", "CONCEALED_MAJOR, 5, 250000",
        "CONCEALED_EXTRAORDINARY, 5, 300000", "CONCEALED_EXTRAORDINARY, 6, 300000"})
    void concealed_deaths_are_paid_each_by_the_grade_of_the_accident(Matter matter, BigDecimal deaths,
            BigDecimal reward) {
        assertThat(rules.of("150621", matter, DAY).amount(deaths, false)).isEqualByComparingTo(reward);
    }

    @Test
    void people_of_the_unit_get_a_fifth_more_where_the_table_of_the_place_says_so_and_nowhere_else() {
        BigDecimal fine = new BigDecimal("100000");

        assertThat(rules.of("370983", Matter.VIOLATION, DAY).amount(fine, true)).isEqualByComparingTo("60000");
        assertThat(rules.of("370983", Matter.VIOLATION, DAY).amount(fine, false)).isEqualByComparingTo("50000");
        assertThat(rules.of("150621", Matter.VIOLATION, DAY).amount(fine, true)).isEqualByComparingTo("15000");
    }

    @ParameterizedTest
    @CsvSource({"833333.32, 499999.99", "833333.34, 500000", "900000, 500000"})
    void the_bonus_does_not_pass_the_limit(BigDecimal fine, BigDecimal reward) {
        assertThat(rules.of("370983", Matter.VIOLATION, DAY).amount(fine, true)).isEqualByComparingTo(reward);
    }

    @Test
    void what_a_place_does_not_say_is_as_in_the_country_and_only_from_its_first_day() {
        RewardRule anyang = rules.of("410502", Matter.VIOLATION, DAY);

        assertThat(anyang.amount(new BigDecimal("100000"), false)).isEqualByComparingTo("15000");
        assertThat(anyang.named()).isTrue();
        assertThat(anyang.basis()).contains("安阳");
        assertThat(rules.of("410502", Matter.VIOLATION, LocalDate.of(2022, 12, 31)).named()).isFalse();
        assertThat(rules.of("410502", Matter.VIOLATION, LocalDate.of(2023, 1, 1)).named()).isTrue();
    }

    @Test
    void a_rule_holds_on_its_last_day_and_not_on_the_next() {
        var changed = new RewardRules(List.of(HEAD, ",VIOLATION,15,3000,300000,,0,no,old,2018-01-04,2026-01-15,",
                ",VIOLATION,20,3000,300000,,0,no,new,2026-01-16,,"));

        assertThat(changed.of("150621", Matter.VIOLATION, DAY).basis()).isEqualTo("old");
        assertThat(changed.of("150621", Matter.VIOLATION, DAY.plusDays(1)).basis()).isEqualTo("new");
    }
}
