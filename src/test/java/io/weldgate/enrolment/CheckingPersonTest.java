package io.weldgate.enrolment;

import static io.weldgate.enrolment.EnrolmentFixture.ID;
import static io.weldgate.enrolment.EnrolmentFixture.TODAY;
import static io.weldgate.enrolment.EnrolmentFixture.identityNumber;
import static io.weldgate.enrolment.EnrolmentFixture.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.weldgate.decision.LimitsFixture;
import io.weldgate.form.FieldError;
import io.weldgate.form.FormFixture;
import io.weldgate.registry.Area;
import io.weldgate.registry.Areas;
import io.weldgate.registry.WorkUnit;
import io.weldgate.registry.WorkUnits;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckingPersonTest {

    private final WorkUnits units = mock(WorkUnits.class);
    private final Areas areas = mock(Areas.class);
    private final CheckingPerson checking = new CheckingPerson(units, areas, LimitsFixture.book(),
            FormFixture.text(), EnrolmentFixture.NOON);

    @BeforeEach
    void aUnitAndATownship() {
        var unit = new WorkUnit("U-0001", "示范", "91150621MA0N00016T", "150621100");
        when(units.findNamed("U-0001")).thenReturn(List.of(unit));
        when(units.findNamed("91150621MA0N00016T")).thenReturn(List.of(unit));
        when(areas.findTownships("树林召镇")).thenReturn(List.of(new Area("150621100", "树林召镇")));
    }

    @ParameterizedTest
    @CsvSource({"11010519491231002X,''", "34052419800101001X,''", "34052419800101001x,''",
        "110105194912310021,IDENTITY_NUMBER", "3405241980010100,IDENTITY_NUMBER", "340524198002300012,IDENTITY_NUMBER",
        "000000198001010010,IDENTITY_NUMBER"})
    void an_identity_number_must_be_one(String number, String code) {
        assertThat(codes(person(number, "U-0001", null))).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    void nobody_enrols_before_the_day_on_which_he_is_eighteen() {
        assertThat(codes(person(identityNumber(TODAY.minusYears(18), 11), "U-0001", null))).isEmpty();
        assertThat(codes(person(identityNumber(TODAY.minusYears(18).plusDays(1), 11), "U-0001", null)))
                .containsExactly("TOO_YOUNG");
    }

    @Test
    void who_names_what_several_have_is_asked_which_one() {
        when(units.findNamed("91150621MA0N00016T")).thenReturn(List.of(
                new WorkUnit("U-0001", "示范", "91150621MA0N00016T", "150621100"),
                new WorkUnit("U-0009", "分厂", "91150621MA0N00016T", "150621100")));
        when(areas.findTownships("树林召镇")).thenReturn(List.of(new Area("150621100", "树林召镇"),
                new Area("150622100", "树林召镇")));

        var unit = checking.errors(person(ID, "91150621MA0N00016T", null), Locale.CHINESE);
        assertThat(unit).extracting(FieldError::code).containsExactly("SEVERAL_UNITS");
        assertThat(unit.get(0).message()).contains("U-0001 示范", "U-0009 分厂");
        assertThat(codes(person(ID, "", "树林召镇"))).containsExactly("SEVERAL_TOWNSHIPS");
        assertThat(codes(person(ID, "U-0001", null))).isEmpty();
        assertThat(checking.belonging(person(ID, "91150621MA0N00016T", null))).isEmpty();
    }

    @Test
    void a_unit_is_found_by_its_code_or_its_credit_code_and_a_township_by_its_name() {
        assertThat(checking.belonging(person(ID, "U-0001", null))).hasValue(new Belonging("U-0001", "150621100", null));
        assertThat(checking.belonging(person(ID, "91150621MA0N00016T", null)))
                .hasValue(new Belonging("U-0001", "150621100", null));
        assertThat(checking.belonging(person(ID, "", "树林召镇"))).hasValue(new Belonging(null, "150621100",
                "东街"));
    }

    @ParameterizedTest
    @CsvSource({"U-0001,树林召镇,UNIT_OR_TOWNSHIP", "'','',UNIT_OR_TOWNSHIP", ",,UNIT_OR_TOWNSHIP",
        "U-9999,,NO_SUCH_UNIT_HERE", ",无此镇,NO_SUCH_TOWNSHIP"})
    void who_belongs_nowhere_or_twice_is_told_so(String unit, String township, String code) {
        assertThat(codes(person(ID, unit, township))).containsExactly(code);
    }

    @Test
    void a_fire_watch_without_a_unit_is_nobodys_fire_watch() {
        assertThat(codes(new EnrolmentForm(Calling.FIRE_WATCH, "吴", ID, "13800000000", null, "树林召镇", "东街", false,
                null)))
                .containsExactly("WATCH_NEEDS_UNIT");
    }

    @Test
    void a_portrait_needs_a_consent_of_its_own_and_the_consent_needs_no_portrait() {
        assertThat(codes(portrayed(false, List.of("photo")))).containsExactly("PORTRAIT_WITHOUT_CONSENT");
        assertThat(codes(portrayed(true, List.of("photo")))).isEmpty();
        assertThat(codes(portrayed(true, List.of()))).isEmpty();
        assertThat(codes(portrayed(false, null))).isEmpty();
    }

    private static EnrolmentForm portrayed(boolean consent, List<String> portrait) {
        return new EnrolmentForm(Calling.WELDER, "张焊接", ID, "13800000000", "U-0001", null, null, consent, portrait);
    }

    private List<String> codes(EnrolmentForm form) {
        return checking.errors(form, Locale.ENGLISH).stream().map(FieldError::code).toList();
    }
}
