package io.weldgate.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Map;
import org.junit.jupiter.api.Test;

class HotWorkApprovalPathsTest extends Walked {

    HotWorkApprovalPathsTest() {
        super(Names.HOT_WORK_APPROVAL);
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
    void the_approver_finds_the_form_and_his_deadline_at_his_task() {
        permit.entered(Names.HOT_WORK_APPROVAL);

        assertThat(permit.task("approvePermit").getFormKey()).isEqualTo("approve-permit");
        assertThat(permit.task("approvePermit").getDueDate()).isCloseTo(permit.approving.due(permit.permitNo), 1000);
    }

    @Test
    void all_who_must_sign_do_so_one_after_the_other() {
        when(permit.approving.anotherSigns(permit.permitNo)).thenReturn(true, false);
        permit.entered(Names.HOT_WORK_APPROVAL).does("approvePermit", decided("APPROVE"));
        assertThat(permit.waiting()).containsExactly("approvePermit");

        permit.does("approvePermit", decided("APPROVE"));

        assertThat(permit.end(Names.HOT_WORK_APPROVAL)).isEqualTo("issued");
        verify(permit.issuing, times(1)).issue(permit.permitNo);
    }

    @Test
    void what_nobody_signs_in_time_is_raised_a_level_and_waits_on() {
        permit.entered(Names.HOT_WORK_APPROVAL).passes("approvalOverdue");

        verify(permit.approving).raise(permit.permitNo);
        permit.does("approvePermit", decided("APPROVE"));
        assertThat(permit.end(Names.HOT_WORK_APPROVAL)).isEqualTo("issued");
    }

    @Test
    void where_gas_must_be_tested_nobody_signs_before_it_is() {
        when(permit.gasTesting.due(permit.permitNo)).thenReturn(true);
        permit.entered(Names.HOT_WORK_APPROVAL);
        assertThat(permit.waiting()).containsExactly("testGas");

        permit.does("testGas");

        assertThat(permit.waiting()).containsExactly("approvePermit");
    }

    @Test
    void a_gas_test_recorded_without_the_task_serves_as_well() {
        when(permit.gasTesting.due(permit.permitNo)).thenReturn(true);
        permit.entered(Names.HOT_WORK_APPROVAL).tells(Names.GAS_TESTED);

        assertThat(permit.waiting()).containsExactly("approvePermit");
    }

    @Test
    void an_application_expires_untested_when_its_window_ends() {
        when(permit.gasTesting.due(permit.permitNo)).thenReturn(true);
        permit.entered(Names.HOT_WORK_APPROVAL).passes("windowEndedInGasTest");

        assertThat(permit.end(Names.HOT_WORK_APPROVAL)).isEqualTo("expired");
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
