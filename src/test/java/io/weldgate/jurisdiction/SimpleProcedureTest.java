package io.weldgate.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.decision.LimitsFixture;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimpleProcedureTest {

    private final SimpleProcedure simple = new SimpleProcedure(LimitsFixture.book());

    @ParameterizedTest
    @CsvSource({"PERSON, FINE, 200, true", "PERSON, FINE, 200.01, false", "MANAGER, FINE, 201, false",
        "UNIT, FINE, 3000, true", "UNIT, FINE, 3001, false", "PERSON, WARNING, 0, true", "UNIT, SUSPENSION, 0, false"})
    void a_warning_and_a_small_fine_are_decided_on_the_spot(Track party, SanctionKind kind, BigDecimal amount,
            boolean allowed) {
        assertThat(simple.allows(party, kind, amount, LocalDate.of(2026, 11, 22))).isEqualTo(allowed);
    }
}
