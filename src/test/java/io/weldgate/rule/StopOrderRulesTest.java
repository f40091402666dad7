package io.weldgate.rule;

import static io.weldgate.rule.Hearsay.asked;
import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.decision.MachineFact;
import io.weldgate.decision.Question;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StopOrderRulesTest {

    @ParameterizedTest
    @EnumSource(value = Question.class, names = {"SCAN", "APPLICATION", "HANDOVER", "READINESS", "RENEWAL"})
    void a_machine_under_a_stop_order_is_used_by_nobody(Question question) {
        assertThat(asked(question).and(new MachineFact.Stopped("M-1", "FC-1")).blocks()).containsExactly("STOP_ORDER");
        assertThat(asked(question).and(new MachineFact.Stopped("M-2", "FC-1")).blocks())
                .isEqualTo(asked(question).blocks());
    }

    @Test
    void who_approves_on_site_is_not_asked_about_a_stop_order() {
        assertThat(asked(Question.ON_SITE).and(new MachineFact.Stopped("M-1", "FC-1")).blocks())
                .doesNotContain("STOP_ORDER");
    }
}
