package io.weldgate.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.weldgate.enforcement.CaseFiled;
import io.weldgate.investigation.CrimeSuspected;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DualInvestigationPathsTest extends Investigated {

    private static final Map<String, Object> CLOSE = Map.of(InvestigationWords.CASE_CLOSING, "CLOSE");

    DualInvestigationPathsTest() {
        super(InvestigationWords.DUAL_INVESTIGATION);
    }

    @Test
    void a_filed_case_is_led_against_all_four_at_once() {
        paper.process.filed(new CaseFiled(no));

        verify(paper.instituting).open(no);
        verify(paper.instituting, never()).supervise(no);
        for (String track : List.of("-P", "-I", "-U", "-M")) {
            assertThat(paper.waiting(no + track)).containsExactly("investigateTrack");
        }
        assertThat(paper.waiting(no)).isEmpty();
    }

    @Test
    void it_waits_for_the_last_track_before_the_head_signs() {
        paper.process.filed(new CaseFiled(no));

        ends("-P", "-I", "-M");
        assertThat(paper.waiting(no)).isEmpty();

        ends("-U");
        assertThat(paper.group(no, "closeCase")).isEqualTo("D-1:HEAD");

        paper.does(no, "closeCase", CLOSE);
        verify(paper.finalising).conclude(no);
        assertThat(paper.ends(InvestigationWords.DUAL_INVESTIGATION, no)).containsExactly("concluded");
    }

    @Test
    void where_it_leads_to_training_and_supervision_they_are_looked_into_beside_the_others() {
        when(paper.instituting.supervises(no)).thenReturn(true);

        paper.process.filed(new CaseFiled(no));
        ends("-P", "-I", "-U", "-M");
        assertThat(paper.waiting(no)).isEmpty();

        ends("-S");
        verify(paper.instituting).supervise(no);
        assertThat(paper.waiting(no)).containsExactly("closeCase");
    }

    @Test
    void the_head_may_have_them_looked_into_before_he_signs() {
        paper.process.filed(new CaseFiled(no));
        ends("-P", "-I", "-U", "-M");

        paper.does(no, "closeCase", Map.of(InvestigationWords.CASE_CLOSING, "SUPERVISE"));
        assertThat(paper.waiting(no + "-S")).containsExactly("investigateTrack");

        ends("-S");
        paper.does(no, "closeCase", CLOSE);
        assertThat(paper.ends(InvestigationWords.DUAL_INVESTIGATION, no)).containsExactly("concluded");
    }

    @Test
    void what_a_track_takes_for_a_crime_goes_to_the_head_beside_the_investigation() {
        paper.process.filed(new CaseFiled(no));

        paper.process.suspected(new CrimeSuspected(no, no + "-P", "three dead"));

        assertThat(paper.waiting(no)).containsExactly("decideTransfer");
        assertThat(paper.waiting(no + "-U")).containsExactly("investigateTrack");
        paper.does(no, "decideTransfer", Map.of(CaseWords.TRANSFER, "KEEP"));
        assertThat(paper.ends(InvestigationWords.DUAL_INVESTIGATION, no)).containsExactly("crimeDealtWith");
    }

    @Test
    void after_an_accident_it_is_recorded_who_was_held_to_account_one_after_the_other() {
        when(paper.finalising.wasAccident(no)).thenReturn(true);
        paper.process.filed(new CaseFiled(no));
        ends("-P", "-I", "-U", "-M");

        paper.does(no, "recordAccountability", Map.of(InvestigationWords.ANOTHER_ACCOUNTED, true));
        assertThat(paper.waiting(no)).containsExactly("recordAccountability");

        paper.does(no, "recordAccountability", Map.of(InvestigationWords.ANOTHER_ACCOUNTED, false));
        assertThat(paper.waiting(no)).containsExactly("closeCase");
    }

    private void ends(String... tracks) {
        for (String track : tracks) {
            paper.does(no + track, "investigateTrack", NOBODY).does(no + track, "reviewFinding", AGREED);
        }
    }
}
