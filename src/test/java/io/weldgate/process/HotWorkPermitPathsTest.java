package io.weldgate.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.weldgate.permit.WindowExtended;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HotWorkPermitPathsTest extends Walked {

    HotWorkPermitPathsTest() {
        super(Names.HOT_WORK_PERMIT);
    }

    @Test
    void a_permit_goes_from_application_to_the_closed_file() {
        permit.process.start(permit.permitNo);
        permit.does("approvePermit", Map.of(Names.APPROVAL, "APPROVE"));
        permit.does("verifyApproval", "clearSite", "confirmReadiness", "takeUpWatch", "verifySecondTime").answers(true);
        permit.does("endHotWork", "disposeSite").passes("residualFireWatch")
                .does("confirmNoResidualFire", "acceptWork");

        assertThat(permit.end(Names.HOT_WORK_PERMIT)).isEqualTo("closed");
        var order = inOrder(permit.applying, permit.issuing, permit.unlocking, permit.working, permit.locking,
                permit.disposing, permit.closing);
        order.verify(permit.applying).judge(permit.permitNo);
        order.verify(permit.issuing).issue(permit.permitNo);
        order.verify(permit.unlocking).judge(permit.permitNo);
        order.verify(permit.unlocking).unlock(permit.permitNo);
        order.verify(permit.working).begin(permit.permitNo);
        order.verify(permit.locking).lock(permit.permitNo);
        order.verify(permit.working).end(permit.permitNo);
        order.verify(permit.disposing).accepted(permit.permitNo);
        order.verify(permit.closing).close(permit.permitNo);
    }

    @Test
    void a_refused_application_is_not_issued() {
        permit.process.start(permit.permitNo);

        permit.does("approvePermit", Map.of(Names.APPROVAL, "REFUSE"));

        assertThat(permit.end(Names.HOT_WORK_PERMIT)).isEqualTo("notIssued");
        assertThat(permit.waiting()).isEmpty();
    }

    @Test
    void a_withdrawn_application_is_not_issued() {
        permit.process.start(permit.permitNo);

        permit.process.withdraw(permit.permitNo);

        assertThat(permit.end(Names.HOT_WORK_PERMIT)).isEqualTo("notIssued");
    }

    @Test
    void a_permit_that_nobody_used_expires() {
        issued().passes("windowEndedInPreparation");

        assertThat(permit.end(Names.HOT_WORK_PERMIT)).isEqualTo("expired");
        verify(permit.closing, never()).close(permit.permitNo);
    }

    @Test
    void a_revoked_permit_is_locked_first_and_its_site_is_cleared() {
        when(permit.ending.revoke(permit.permitNo)).thenReturn(true);
        issued().does("verifyApproval", "clearSite", "confirmReadiness", "takeUpWatch", "verifySecondTime")
                .answers(true);

        permit.process.revoke(permit.permitNo);
        assertThat(permit.waiting()).isEmpty();
        permit.passes("residualFireWatch");

        assertThat(permit.waiting()).containsExactly("clearAfterRevocation");
        assertThat(permit.task("clearAfterRevocation").getAssignee()).isEqualTo("watch1");
        assertThat(permit.record().inHotWork(permit.permitNo)).isFalse();
        var order = inOrder(permit.locking, permit.ending);
        order.verify(permit.locking).lock(permit.permitNo);
        order.verify(permit.ending).revoke(permit.permitNo);

        permit.does("clearAfterRevocation");

        assertThat(permit.end(Names.HOT_WORK_PERMIT)).isEqualTo("revoked");
        verify(permit.disposing).cleared(permit.permitNo);
    }

    @Test
    void a_revocation_while_the_unlock_is_on_its_way_leaves_nobody_to_hear_the_answer() {
        issued().does("verifyApproval", "clearSite", "confirmReadiness", "takeUpWatch", "verifySecondTime");

        permit.process.revoke(permit.permitNo);
        permit.answers(true);

        verify(permit.locking).lock(permit.permitNo);
        verify(permit.working, never()).begin(permit.permitNo);
        assertThat(permit.end(Names.HOT_WORK_PERMIT)).isEqualTo("revokedBeforeWork");
    }

    @Test
    void a_permit_that_is_over_cannot_be_revoked() {
        permit.process.start(permit.permitNo);
        permit.process.withdraw(permit.permitNo);

        assertThatThrownBy(() -> permit.process.revoke(permit.permitNo)).isInstanceOf(NobodyWaits.class);
    }

    @Test
    void what_the_business_refuses_comes_back_in_its_own_words() {
        when(permit.applying.judge(permit.permitNo)).thenThrow(new NobodyWaits(permit.permitNo, "its own"));

        assertThatThrownBy(() -> permit.process.start(permit.permitNo)).isInstanceOf(NobodyWaits.class)
                .hasMessageContaining("its own");
        assertThat(permit.waiting()).isEmpty();
    }

    @Test
    void an_approver_grants_a_longer_window_while_the_work_goes_on() {
        issued();

        permit.process.extend(permit.permitNo);
        assertThat(permit.waiting()).containsExactlyInAnyOrder("verifyApproval", "approveExtension");
        permit.does("approveExtension", Map.of(Names.EXTENSION, "GRANT"));

        verify(permit.extending).extend(permit.permitNo);
        assertThat(permit.waiting()).containsExactly("verifyApproval");
    }

    @Test
    void a_longer_window_that_is_refused_or_decided_too_late_changes_nothing() {
        issued();
        permit.process.extend(permit.permitNo);
        permit.does("approveExtension", Map.of(Names.EXTENSION, "REFUSE"));

        permit.process.extend(permit.permitNo);
        permit.passes("windowEndedBeforeDecision");

        verify(permit.extending, never()).extend(permit.permitNo);
        assertThat(permit.waiting()).containsExactly("verifyApproval");
    }

    @Test
    void a_longer_window_that_nobody_has_decided_on_ends_with_the_permit() {
        issued();
        permit.process.extend(permit.permitNo);

        permit.passes("windowEndedInPreparation");

        assertThat(permit.end(Names.HOT_WORK_PERMIT)).isEqualTo("expired");
        assertThat(permit.waiting()).isEmpty();
    }

    @Test
    void the_window_s_timers_move_when_it_is_extended() {
        var longer = java.util.Date.from(java.time.Instant.now().plusSeconds(7200));
        issued();
        when(permit.issuing.windowEnd(permit.permitNo)).thenReturn(longer);

        permit.process.extended(new WindowExtended(permit.permitNo));

        assertThat(permit.dueDate("windowEndedInPreparation")).isCloseTo(longer, 1000);
        assertThat(permit.task("verifyApproval").getDueDate()).isCloseTo(longer, 1000);
    }

    @Test
    void an_issued_permit_is_called_off_before_work() {
        issued();

        permit.process.withdraw(permit.permitNo);

        verify(permit.ending).cancel(permit.permitNo);
        assertThat(permit.end(Names.HOT_WORK_PERMIT)).isEqualTo("cancelled");
        assertThat(permit.waiting()).isEmpty();
    }

    private PermitOnPaper issued() {
        permit.process.start(permit.permitNo);
        return permit.does("approvePermit", Map.of(Names.APPROVAL, "APPROVE"));
    }
}
