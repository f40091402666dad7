package io.weldgate.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OneFineTest {

    private static final FineNorm LOW = norm(SanctionKind.FINE, "0", "500", SanctionUnit.YUAN, "消防法");
    private static final FineNorm HIGH = norm(SanctionKind.FINE, "1000", "5000", SanctionUnit.YUAN, "30号令");

    private final FineDecided fine = new FineDecided("welder1", "A-1", "D-FR", "C-1", BigDecimal.valueOf(300), "消防法",
            "第六十三条", LocalDate.of(2026, 11, 1));

    @Test
    void of_several_provisions_the_higher_fine_is_applied() {
        assertThat(OneFine.of("welder1", "A-1", List.of(LOW, HIGH), List.of()))
                .isEqualTo(new OneFine.Granted(HIGH));
    }

    @Test
    void a_second_fine_for_the_act_is_refused_to_whichever_department_and_names_the_first() {
        assertThat(OneFine.of("welder1", "A-1", List.of(LOW, HIGH), List.of(fine)))
                .isEqualTo(new OneFine.Refused(fine, HIGH));
    }

    @Test
    void another_party_and_another_act_are_fined_for_themselves() {
        assertThat(OneFine.of("U-0001", "A-1", List.of(HIGH), List.of(fine))).isInstanceOf(OneFine.Granted.class);
        assertThat(OneFine.of("welder1", "A-2", List.of(HIGH), List.of(fine))).isInstanceOf(OneFine.Granted.class);
    }

    @Test
    void times_the_gain_and_percent_of_the_income_are_compared_in_yuan() {
        BigDecimal gain = BigDecimal.valueOf(200_000);
        FineNorm times = FineNorm.of(range(SanctionKind.FINE, "2", "5", SanctionUnit.TIMES_GAIN, "安全生产法"), gain);
        FineNorm percent = FineNorm.of(range(SanctionKind.FINE, "40", "40", SanctionUnit.PERCENT_INCOME, "安全生产法"),
                gain);

        assertThat(times.most()).isEqualByComparingTo("1000000");
        assertThat(percent.most()).isEqualByComparingTo("80000");
        assertThat(OneFine.of("U-0001", "A-1", List.of(percent, times, HIGH), List.of()))
                .isEqualTo(new OneFine.Granted(times));
    }

    /** 安全生产法 112: it punishes disobedience of each day, not the act. */
    @Test
    void a_daily_fine_is_no_second_fine_and_asks_for_none() {
        FineNorm daily = FineNorm.of(range(SanctionKind.DAILY_FINE, "1", "1", SanctionUnit.TIMES_FINE, "安全生产法"),
                BigDecimal.TEN);

        assertThatThrownBy(() -> OneFine.of("U-0001", "A-1", List.of(daily), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static FineNorm norm(SanctionKind kind, String min, String max, SanctionUnit unit, String law) {
        return FineNorm.of(range(kind, min, max, unit, law), BigDecimal.ZERO);
    }

    private static SanctionRange range(SanctionKind kind, String min, String max, SanctionUnit unit, String law) {
        return new SanctionRange(Track.PERSON, kind, Stage.FIRST, new BigDecimal(min), new BigDecimal(max), unit, null,
                law, "第一条", LocalDate.of(2021, 9, 1), null, false, "", false);
    }
}
