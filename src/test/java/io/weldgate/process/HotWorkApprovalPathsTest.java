package io.weldgate.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HotWorkApprovalPathsTest {

    private static EngineOnly engine;
    private PermitOnPaper permit;

    @BeforeAll
    static void deploy() {
        engine = new EngineOnly().deploying(Diagrams.all());
    }

    @BeforeEach
    void application() {
        permit = new PermitOnPaper(engine);
    }

    @AfterAll
    static void every_element_of_the_diagram_was_walked() {
        assertThat(engine.unwalked(Names.HOT_WORK_APPROVAL)).isEmpty();
        engine.close();
    }

    @Test
    void an_approved_application_is_issued() {
        permit.entered(Names.HOT_WORK_APPROVAL);
        assertThat(permit.record().endedAsIssued(permit.permitNo)).isFalse();

        permit.does("approvePermit", decided("APPROVE"));

        assertThat(permit.end(Names.HOT_WORK_APPROVAL)).isEqualTo("issued");
        verify(permit.issuing).issue(permit.permitNo);
        assertThat(permit.record().endedAsIssued(permit.permitNo)).isTrue();
    }

    @Test
    void the_approver_finds_the_form_and_the_end_of_the_window_at_his_task() {
        permit.entered(Names.HOT_WORK_APPROVAL);

        assertThat(permit.task("approvePermit").getFormKey()).isEqualTo("approve-permit");
        assertThat(permit.task("approvePermit").getDueDate())
                .isCloseTo(permit.issuing.windowEnd(permit.permitNo), 1000);
    }

    @Test
    void an_application_that_the_rules_refuse_goes_to_no_approver() {
        when(permit.applying.judge(permit.permitNo)).thenReturn("REFUSED");

        permit.entered(Names.HOT_WORK_APPROVAL);

        assertThat(permit.end(Names.HOT_WORK_APPROVAL)).isEqualTo("refused");
        verify(permit.ending).refuse(permit.permitNo);
        assertThat(permit.record().endedAsIssued(permit.permitNo)).isFalse();
    }

    @Test
    void the_approver_refuses() {
        permit.entered(Names.HOT_WORK_APPROVAL).does("approvePermit", decided("REFUSE"));

        assertThat(permit.end(Names.HOT_WORK_APPROVAL)).isEqualTo("refused");
    }

    @Test
    void what_was_returned_and_corrected_is_judged_again() {
        permit.entered(Names.HOT_WORK_APPROVAL).does("approvePermit", decided("RETURN"));
        assertThat(permit.task("correctApplication").getAssignee()).isEqualTo("head1");

        permit.does("correctApplication").does("approvePermit", decided("APPROVE"));

        verify(permit.applying, times(2)).judge(permit.permitNo);
        assertThat(permit.end(Names.HOT_WORK_APPROVAL)).isEqualTo("issued");
    }

    @Test
    void an_application_expires_unapproved_when_its_window_ends() {
        permit.entered(Names.HOT_WORK_APPROVAL).passes("windowEndedInApproval");

        assertThat(permit.end(Names.HOT_WORK_APPROVAL)).isEqualTo("expired");
        verify(permit.ending).expire(permit.permitNo);
    }

    @Test
    void an_application_expires_uncorrected_when_its_window_ends() {
        permit.entered(Names.HOT_WORK_APPROVAL).does("approvePermit", decided("RETURN"))
                .passes("windowEndedInCorrection");

        assertThat(permit.end(Names.HOT_WORK_APPROVAL)).isEqualTo("expired");
    }

    @Test
    void the_applicant_withdraws() {
        permit.entered(Names.HOT_WORK_APPROVAL);

        permit.process.withdraw(permit.permitNo);

        assertThat(permit.end(Names.HOT_WORK_APPROVAL)).isEqualTo("withdrawn");
        assertThat(permit.waiting()).isEmpty();
        assertThat(permit.record().endedAsIssued(permit.permitNo)).isFalse();
    }

    @Test
    void what_is_decided_cannot_be_withdrawn() {
        permit.entered(Names.HOT_WORK_APPROVAL).does("approvePermit", decided("APPROVE"));

        assertThatThrownBy(() -> permit.process.withdraw(permit.permitNo)).isInstanceOf(NobodyWaits.class)
                .hasMessageContaining(permit.permitNo);
    }

    @Test
    void an_answer_that_the_diagram_does_not_know_leads_nowhere() {
        permit.entered(Names.HOT_WORK_APPROVAL);

        assertThatThrownBy(() -> permit.does("approvePermit", decided("PERHAPS")));

        assertThat(permit.waiting()).containsExactly("approvePermit");
    }

    private static Map<String, Object> decided(String approval) {
        return Map.of(Names.APPROVAL, approval);
    }
}
