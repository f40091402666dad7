package io.weldgate.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the diagrams of a permit show of it. */
class ProcessViewTest extends OnPaper {

    @Test
    void the_view_shows_where_the_tokens_are_and_which_way_they_came() {
        permit.process.start(permit.permitNo);
        permit.does("approvePermit", Map.of(Names.APPROVAL, "APPROVE")).does("verifyApproval");

        var drawings = permit.view().of(permit.permitNo);

        assertThat(drawings).extracting(ProcessView.Drawing::diagram).containsExactlyInAnyOrder(Names.HOT_WORK_PERMIT,
                Names.HOT_WORK_APPROVAL, Names.FIVE_STEP_CHECK);
        assertThat(drawing(Names.HOT_WORK_PERMIT).tokens()).containsExactly("checkFiveSteps");
        assertThat(drawing(Names.HOT_WORK_APPROVAL).tokens()).isEmpty();
        assertThat(drawing(Names.HOT_WORK_APPROVAL).endedAt()).isNotNull();
        assertThat(drawing(Names.HOT_WORK_APPROVAL).xml()).contains("approvePermit");
        assertThat(drawing(Names.FIVE_STEP_CHECK).tokens()).containsExactly("clearSite");
        assertThat(drawing(Names.FIVE_STEP_CHECK).passed()).contains("verifyApproval", "verifyApproval_doesShiftCheck",
                "doesShiftCheck_clearSite").doesNotContain("clearSite", "clearSite_confirmReadiness");
    }

    @Test
    void the_view_marks_the_way_taken_and_not_the_way_that_leads_to_the_same_place() {
        permit.process.start(permit.permitNo);
        permit.does("approvePermit", Map.of(Names.APPROVAL, "REFUSE"));

        assertThat(drawing(Names.HOT_WORK_APPROVAL).passed()).contains("whatWasDecided_refuseApplication")
                .doesNotContain("mayGoToApprover_refuseApplication", "whatWasDecided_issuePermit");
    }

    @Test
    void the_view_shows_interruptions_as_a_way_taken() {
        permit.entered(Names.HOT_WORK).does("verifySecondTime").answers(true).lapses();

        var drawing = drawing(Names.HOT_WORK);

        assertThat(drawing.tokens()).containsExactly("verifySecondTime");
        assertThat(drawing.passed()).contains("leaseLapsed", "leaseLapsed_interruptWork",
                "interruptWork_isGasTestDue", "isUnlocked_endHotWork")
                .doesNotContain("endHotWork", "endHotWork_hotWorkEnded", "isUnlocked_isGasTestDue");
    }

    private ProcessView.Drawing drawing(String diagram) {
        return permit.view().of(permit.permitNo).stream().filter(one -> one.diagram().equals(diagram)).findFirst()
                .orElseThrow();
    }
}
