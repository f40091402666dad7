package io.weldgate.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.decision.CertificateFamily;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificateNumberTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

    @ParameterizedTest
    @CsvSource({"SPECIAL_OP,T11010519491231002X,true", "SPECIAL_OP,t11010519491231002x,true",
        "SPECIAL_OP,11010519491231002X,false", "SPECIAL_OP,T110105194912310021,false", "SPECIAL_OP,,false",
        "SPECIAL_OP,T11010519491231002X1,false", "CONSTRUCTION_WELDER,晋A012008000001,true",
        "CONSTRUCTION_WELDER,焊A012008000001,false", "CONSTRUCTION_WELDER,京0120260000123456,true",
        "CONSTRUCTION_WELDER,1234567,false", "CONSTRUCTION_WELDER,12345678,true",
        "CONSTRUCTION_WELDER,1234567890123456789012345,true", "CONSTRUCTION_WELDER,12345678901234567890123456,false",
        "SPECIAL_EQUIPMENT,11010519491231002X,true", "SPECIAL_EQUIPMENT,110105194912310021,false",
        "SPECIAL_EQUIPMENT,TS6JNMA00123,true", "SPECIAL_EQUIPMENT,,false"})
    void each_family_numbers_in_its_own_way(CertificateFamily family, String number, boolean plausible) {
        assertThat(new CertificateNumber(family, number).isPlausibleOn(TODAY)).isEqualTo(plausible);
    }

    @Test
    void a_special_operation_certificate_carries_its_holders_identity_number() {
        var number = new CertificateNumber(CertificateFamily.SPECIAL_OP, "T11010519491231002X");

        assertThat(number.belongsTo("11010519491231002x")).isTrue();
        assertThat(number.belongsTo("34052419800101001X")).isFalse();
        assertThat(number.belongsTo(null)).isFalse();
    }
}
