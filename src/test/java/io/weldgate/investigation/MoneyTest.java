package io.weldgate.investigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({"500, 2026-12-10, 2026-12-09, 0.00", "500, 2026-12-10, 2026-12-10, 0.00",
        "500, 2026-12-10, 2026-12-11, 15.00", "500, 2026-12-30, 2027-01-02, 45.00",
        "100, 2026-12-01, 2027-01-03, 99.00", "100, 2026-12-01, 2027-01-04, 100.00",
        "100, 2026-12-01, 2027-12-01, 100.00", "0.33, 2026-12-01, 2026-12-02, 0.00"})
    void a_late_fine_grows_by_three_in_a_hundred_a_day_until_it_has_doubled(BigDecimal fine, LocalDate lastDay,
            LocalDate paidOn, BigDecimal surcharge) {
        assertThat(LateSurcharge.of(fine, 3, lastDay, paidOn)).isEqualTo(surcharge);
    }

    @ParameterizedTest
    @CsvSource({"50000, 2026-11-20, 2026-11-20, 0", "50000, 2026-11-20, 2026-11-21, 50000",
        "50000, 2026-12-30, 2027-01-02, 150000", "50000, 2026-11-20, 2026-11-19, 0"})
    void a_daily_fine_begins_the_day_after_the_order(BigDecimal fine, LocalDate orderedOn, LocalDate unheededOn,
            BigDecimal all) {
        assertThat(DailyFine.of(fine, BigDecimal.ONE, orderedOn, unheededOn)).isEqualByComparingTo(all);
    }
}
