package io.weldgate.permit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import io.weldgate.decision.Circumstance;
import io.weldgate.decision.Measure;
import io.weldgate.decision.Profile;
import io.weldgate.decision.WeldingProcess;
import io.weldgate.permit.HazardBook.Proposal;
import io.weldgate.permit.HazardBook.Template;
import io.weldgate.registry.Sites;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HazardBookTest {

    private static final int LONGEST = 1000;

    private final HazardBook book = new HazardBook(mock(Sites.class));

    @Test
    void every_profile_process_and_circumstance_has_its_template_and_no_template_is_for_anything_else() {
        Set<String> known = Stream.of(Profile.values(), WeldingProcess.values(), Circumstance.values())
                .flatMap(Arrays::stream).map(Enum::name).filter(name -> !"WORKPIECE_UNKNOWN".equals(name))
                .collect(Collectors.toSet());

        assertThat(book.templates().stream().flatMap(template -> template.when().stream()).collect(Collectors.toSet()))
                .isEqualTo(known);
    }

    @Test
    void every_template_speaks_both_languages() {
        for (Template template : book.templates()) {
            assertThat(List.of(template.hazards().get("zh"), template.measures().get("zh")))
                    .allMatch(text -> text.matches(".*\\p{IsHan}.*"));
            assertThat(List.of(template.hazards().get("en"), template.measures().get("en")))
                    .noneMatch(text -> text.matches(".*\\p{IsHan}.*")).allMatch(text -> text.length() > 5);
        }
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void however_much_is_the_case_an_application_takes_it_all(Profile profile) {
        for (WeldingProcess process : WeldingProcess.values()) {
            for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
                Proposal proposal = book.propose(Stream.of(profile.name(), "CROWDED", "CONSTRUCTION")
                                .collect(Collectors.toSet()), process,
                        EnumSet.allOf(Circumstance.class), language);

                assertThat(proposal.hazards()).hasSizeLessThanOrEqualTo(LONGEST);
                assertThat(proposal.measures()).hasSizeLessThanOrEqualTo(LONGEST);
            }
        }
    }

    @Test
    void what_the_case_adds_is_added_and_nothing_else() {
        Proposal plain = book.propose(Set.of("GENERAL"), WeldingProcess.SHIELDED_METAL_ARC, Set.of(), Locale.ENGLISH);
        Proposal high = book.propose(Set.of("GENERAL"), WeldingProcess.SHIELDED_METAL_ARC,
                Set.of(Circumstance.WORK_AT_HEIGHT), Locale.ENGLISH);

        assertThat(plain.involvedMeasures()).containsExactly(Measure.EXTINGUISHERS_READY, Measure.MACHINE_EARTHED);
        assertThat(plain.hazards()).isEqualTo("flying sparks set things alight; electric shock, burns of eye and skin");
        assertThat(high.involvedMeasures()).containsExactly(Measure.SPARKS_CAUGHT, Measure.EXTINGUISHERS_READY,
                Measure.MACHINE_EARTHED);
        assertThat(high.measures()).startsWith(plain.measures()).contains("harness");
    }

    @Test
    void what_a_template_proposes_the_rules_accept_of_height_cylinders_and_vessels() {
        assertThat(book.propose(Set.of("HAZCHEM"), WeldingProcess.GAS_WELDING_AND_CUTTING,
                EnumSet.of(Circumstance.WORK_AT_HEIGHT, Circumstance.CYLINDERS, Circumstance.HELD_FLAMMABLES,
                        Circumstance.COMBUSTIBLE_NEAR, Circumstance.MACHINE_FAR), Locale.CHINESE).involvedMeasures())
                .contains(Measure.SPARKS_CAUGHT, Measure.CYLINDERS_APART, Measure.INSIDE_CLEANED,
                        Measure.PIPES_ISOLATED, Measure.LINING_PROTECTED, Measure.MACHINE_EARTHED);
    }
}
