package io.weldgate.rule;

import static io.weldgate.rule.Hearsay.asked;
import static io.weldgate.rule.Hearsay.crowdedPlace;
import static io.weldgate.rule.Hearsay.place;
import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.decision.CheckFact;
import io.weldgate.decision.CrowdedViolation;
import io.weldgate.decision.Finding;
import io.weldgate.decision.MachineFact;
import io.weldgate.decision.PermitFact;
import io.weldgate.decision.Profile;
import io.weldgate.decision.ProtectiveEquipment;
import io.weldgate.decision.Question;
import io.weldgate.decision.SiteStatement;
import io.weldgate.decision.WelderFact;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CrowdedViolationTest {

    @Test
    void there_are_thirteen_each_with_its_clause_and_its_sentence_in_both_languages() {
        var chinese = ResourceBundle.getBundle("messages.findings", java.util.Locale.ROOT);
        var english = ResourceBundle.getBundle("messages.findings", java.util.Locale.ENGLISH);

        assertThat(CrowdedViolation.values()).hasSize(13).allSatisfy(violation -> {
            assertThat(violation.clause()).isNotBlank();
            assertThat(chinese.getString("violation." + violation)).matches(".*\\p{IsHan}.*");
            assertThat(english.getString("violation." + violation)).matches("[A-Z][^\\p{IsHan}]+");
        });
    }

    @Test
    void no_finding_means_two_of_them_and_each_has_its_sentence() {
        List<String> mapped = Arrays.stream(CrowdedViolation.values()).flatMap(it -> it.findings().stream()).toList();
        var sentences = ResourceBundle.getBundle("messages.findings", java.util.Locale.ROOT).keySet();

        assertThat(mapped).doesNotHaveDuplicates();
        assertThat(mapped.stream().filter(code -> !"CONFLICTING_WORK".equals(code)))
                .allSatisfy(code -> assertThat(sentences).contains("finding." + code));
    }

    @Test
    void what_the_rules_find_in_a_crowded_place_is_told_as_the_violation_it_is() {
        Hearsay open = asked(Question.READINESS).with(crowdedPlace())
                .without(WelderFact.HeldCertificate.class).without(CheckFact.SecondVerification.class)
                .and(new MachineFact.UnclearedWork("HW-0", "M-1"));
        Hearsay unprepared = asked(Question.ON_SITE).with(place(Profile.CROWDED))
                .with(new CheckFact.Declared(EnumSet.noneOf(SiteStatement.class))).and(new CheckFact.ClearedArea(9))
                .with(new CheckFact.Equipment(3, 1, EnumSet.allOf(ProtectiveEquipment.class)))
                .and(new CheckFact.Distances(30, null, null));
        Hearsay withoutPermit = asked(Question.SCAN).without(PermitFact.PermitOnFile.class);

        assertThat(violations(open)).extracting(Enum::name).containsExactlyInAnyOrder("CR01", "CR05", "CR12", "CR13");
        assertThat(violations(unprepared)).extracting(Enum::name)
                .containsExactlyInAnyOrder("CR01", "CR04", "CR06", "CR07", "CR08", "CR09", "CR10", "CR11");
        assertThat(violations(withoutPermit)).extracting(Enum::name).containsExactly("CR02");
    }

    @Test
    void what_only_informs_is_no_violation() {
        assertThat(CrowdedViolation.of(new Finding("EXPIRED", Finding.Severity.ADVICE, "x", List.of()))).isEmpty();
        assertThat(CrowdedViolation.of(new Finding("NM-4", Finding.Severity.BLOCK, "x", List.of()))).isEmpty();
    }

    private static Set<CrowdedViolation> violations(Hearsay hearsay) {
        return hearsay.findings().stream().flatMap(finding -> CrowdedViolation.of(finding).stream())
                .collect(Collectors.toSet());
    }
}
