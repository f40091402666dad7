package io.weldgate.rule;

import static io.weldgate.rule.Graded.application;
import static io.weldgate.rule.Graded.grades;
import static io.weldgate.rule.Graded.signers;
import static io.weldgate.rule.Graded.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.decision.Finding;
import io.weldgate.decision.Grade;
import io.weldgate.decision.PlaceFact;
import io.weldgate.decision.Profile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeRulesTest {

    @ParameterizedTest
    @CsvSource({"HAZCHEM, '', GRADE_2", "HAZCHEM, FIRE_EXPLOSION_AREA, GRADE_1",
        "HAZCHEM, FIRE_EXPLOSION_AREA PLANT_SHUT_DOWN, GRADE_2", "HAZCHEM, PIPE_RACK, GRADE_1",
        "HAZCHEM, PIPE_RACK PLANT_SHUT_DOWN, GRADE_1", "HAZCHEM, RUNNING_PLANT, SPECIAL",
        "HAZCHEM, RUNNING_PLANT PIPE_RACK, SPECIAL", "HAZCHEM, TANK_DIKE, SPECIAL", "HAZCHEM, NO_FIRE_ZONE, GRADE_2",
        "CONSTRUCTION, '', CLASS_3", "CONSTRUCTION, WORK_AT_HEIGHT, CLASS_2", "CONSTRUCTION, COMBUSTIBLE_NEAR, CLASS_2",
        "CONSTRUCTION, COMPLEX_ENVIRONMENT, CLASS_2", "CONSTRUCTION, NO_FIRE_ZONE, CLASS_1",
        "CONSTRUCTION, CONFINED_SPACE, CLASS_1", "CONSTRUCTION, HELD_FLAMMABLES, CLASS_1",
        "CONSTRUCTION, WORK_AT_HEIGHT PRESSURISED, CLASS_1", "CONSTRUCTION, PIPE_RACK, CLASS_3"})
    void the_worst_of_what_is_the_case_decides_the_grade(Profile profile, String circumstances, Grade grade) {
        assertThat(grades(application(profile, null, circumstances))).containsOnly(grade.name());
    }

    @ParameterizedTest
    @CsvSource({"GRADE_1, '', GRADE_1", "GRADE_2, RUNNING_PLANT, SPECIAL", "SPECIAL, '', SPECIAL"})
    void an_applicant_can_only_make_it_worse(Grade wanted, String circumstances, Grade grade) {
        assertThat(grades(application(Profile.HAZCHEM, wanted, circumstances))).containsOnly(grade.name());
    }

    @Test
    void a_grade_of_another_profile_is_refused() {
        assertThat(application(Profile.HAZCHEM, Grade.CLASS_1, "").blocks()).contains("GRADE_UNKNOWN");
        assertThat(application(Profile.GENERAL, Grade.SPECIAL, "").blocks()).contains("GRADE_UNKNOWN");
        assertThat(application(Profile.GENERAL, Grade.ORDINARY, "").blocks()).doesNotContain("GRADE_UNKNOWN");
    }

    @Test
    void where_there_are_no_grades_none_is_told() {
        assertThat(grades(application(Profile.GENERAL, null, "RUNNING_PLANT"))).isEmpty();
    }

    @Test
    void an_overlay_brings_its_demands_with_it() {
        assertThat(codes(application(Profile.GENERAL, null, ""))).doesNotContain("SHIFT_CHECK");
        assertThat(codes(application(Profile.GENERAL, null, "").and(new PlaceFact.Overlay(Profile.HAZCHEM))))
                .contains("SHIFT_CHECK");
    }

    @Test
    void an_overlay_brings_its_grades_and_their_signers_with_it() {
        Hearsay mallUnderConstruction = application(Profile.GENERAL, null, "NO_FIRE_ZONE")
                .and(new PlaceFact.Overlay(Profile.CONSTRUCTION));

        assertThat(grades(mallUnderConstruction)).containsExactly("CLASS_1");
        assertThat(signers(mallUnderConstruction)).isEqualTo(words("BASE_HEAD SAFETY_OFFICER UNIT_HEAD"));
        assertThat(grades(application(Profile.HAZCHEM, null, "WORK_AT_HEIGHT")
                .and(new PlaceFact.Overlay(Profile.CONSTRUCTION))))
                .containsExactlyInAnyOrder("GRADE_2", "CLASS_2");
    }

    private static List<String> codes(Hearsay hearsay) {
        return hearsay.findings().stream().map(Finding::code).toList();
    }
}
