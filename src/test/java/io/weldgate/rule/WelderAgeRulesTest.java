package io.weldgate.rule;

import static io.weldgate.rule.Hearsay.TODAY;
import static io.weldgate.rule.Hearsay.WELDER;
import static io.weldgate.rule.Hearsay.asked;
import static io.weldgate.rule.Held.aConstructionCertificate;
import static io.weldgate.rule.Held.holding;
import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.decision.AgeGroup;
import io.weldgate.decision.LimitsFixture;
import io.weldgate.decision.Profile;
import io.weldgate.decision.Question;
import io.weldgate.decision.WelderFact;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WelderAgeRulesTest {

    @Test
    void a_welder_is_old_enough_on_his_eighteenth_birthday_and_not_the_day_before() {
        assertThat(born(TODAY.minusYears(18), false).blocks()).isEmpty();
        assertThat(born(TODAY.minusYears(18).plusDays(1), false).blocks()).containsExactly("AGE_LIMIT");
    }

    @ParameterizedTest
    @CsvSource({"false, P60Y5M", "true, P55Y5M"})
    void a_welder_serves_until_the_day_of_the_retirement_age_and_not_the_day_after(boolean female, String age) {
        LocalDate born = TODAY.minus(Period.parse(age));

        assertThat(born(born, female).blocks()).isEmpty();
        assertThat(born(born.minusDays(1), female).blocks()).containsExactly("AGE_LIMIT");
    }

    @Test
    void the_retirement_age_does_not_touch_the_construction_certificate() {
        assertThat(holding(aConstructionCertificate()).in(Profile.CONSTRUCTION)
                .with(new WelderFact.Worker(WELDER, "U-1", AgeGroup.RETIRED)).blocks()).isEmpty();
    }

    @Test
    void a_welder_of_unknown_age_is_taken_at_his_certificate() {
        assertThat(born(null, false).blocks()).isEmpty();
    }

    private static Hearsay born(LocalDate day, boolean female) {
        return asked(Question.READINESS).with(new WelderFact.Worker(WELDER, "U-1",
                LimitsFixture.limits(Profile.GENERAL, TODAY).ageOn(TODAY, day, female)));
    }
}
