package io.weldgate.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class FactKindsTest {

    /** As decisions on file name them; a name that once stood here never changes or goes. */
    static final List<String> STORED_NAMES = List.of("ApprovalProcess", "ApprovedAbove", "Asked", "AtWorkElsewhere",
            "Attempt", "Banned", "CalendarYear", "ClearedArea", "Conditions", "ConfirmedCheck", "ConfirmedMeasures",
            "ContractPaper", "Cylinders", "Declared", "Distances", "Equipment", "GasReading", "GasTest",
            "HeldCertificate", "Identification", "InArea", "Interruption", "NearbyWork", "Opinion", "Outsourced",
            "OverlappingPermit", "Overlay", "OwnChain", "Paired", "PermitOnFile", "Photo", "PlannedWork",
            "SecondVerification", "Signed", "SpecialDay", "StandIn", "Stopped", "UnclearedWork", "WeldingMachine",
            "Whereabouts", "Wind", "WorkPlace", "Worker");
    private static final TypeReference<Fact> FACT = new TypeReference<>() {};

    @Test
    void every_kind_of_fact_has_a_name_that_is_stored() {
        assertThat(FactFields.kinds()).extracting(Class::getSimpleName)
                .containsExactlyInAnyOrderElementsOf(STORED_NAMES);
    }

    @ParameterizedTest
    @FieldSource("STORED_NAMES")
    void a_kind_is_written_under_its_name_and_read_from_it(String name) {
        Fact fact = FactFields.blank(name);

        String stored = Stored.write(fact);

        assertThat(stored).contains("\"fact\":\"" + name + "\"");
        assertThat(Stored.read(stored, FACT)).isEqualTo(fact);
    }
}
