package io.weldgate.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FiveStepCheckPathsTest extends Walked {

    FiveStepCheckPathsTest() {
        super(Names.FIVE_STEP_CHECK);
    }

    @Test
    void each_step_waits_for_the_one_who_takes_it() {
        permit.entered(Names.FIVE_STEP_CHECK);
        assertThat(permit.task("verifyApproval").getAssignee()).isEqualTo("watch1");

        permit.does("verifyApproval");
        assertThat(permit.task("clearSite").getAssignee()).isEqualTo("welder1");

        permit.does("clearSite", "confirmReadiness");
        assertThat(permit.task("takeUpWatch").getAssignee()).isEqualTo("watch1");
    }

    @Test
    void nothing_is_unlocked_before_the_second_verification() {
        permit.entered(Names.FIVE_STEP_CHECK).does("verifyApproval", "clearSite", "confirmReadiness", "takeUpWatch");
        verify(permit.unlocking, never()).unlock(permit.permitNo);

        permit.does("verifySecondTime");

        verify(permit.unlocking).unlock(permit.permitNo);
        assertThat(permit.record().inHotWork(permit.permitNo)).isFalse();
    }

    @Test
    void the_work_is_ended_watched_for_residual_fire_and_accepted() {
        live();
        assertThat(permit.record().inHotWork(permit.permitNo)).isTrue();

        permit.does("endHotWork");
        assertThat(permit.record().inHotWork(permit.permitNo)).isFalse();
        var order = inOrder(permit.locking, permit.working);
        order.verify(permit.locking).lock(permit.permitNo);
        order.verify(permit.working).end(permit.permitNo);

        permit.does("disposeSite");
        assertThat(permit.waiting()).isEmpty();
        assertThat(permit.view().timers(permit.permitNo)).containsEntry("residualFireWatch",
                permit.dueDate("residualFireWatch").toInstant());

        permit.passes("residualFireWatch").does("confirmNoResidualFire", "acceptWork");
        assertThat(permit.end(Names.FIVE_STEP_CHECK)).isEqualTo("accepted");
        verify(permit.disposing).accepted(permit.permitNo);
    }

    @Test
    void when_not_ready_the_fire_watch_verifies_once_more() {
        when(permit.unlocking.judge(permit.permitNo)).thenReturn("REFUSED", "ALLOWED");

        verified();
        assertThat(permit.waiting()).containsExactly("verifySecondTime");

        permit.does("verifySecondTime").answers(true);
        assertThat(permit.waiting()).containsExactly("endHotWork");
    }

    @Test
    void an_abandoned_unlock_leads_to_a_locked_machine_and_a_cleared_site() {
        verified().answers(false).does("decideUnansweredUnlock", Map.of(Names.RETRY, "ABANDON"));

        assertThat(permit.waiting()).containsExactly("disposeSite");
        verify(permit.locking, times(2)).lock(permit.permitNo);
        verify(permit.working).end(permit.permitNo);
    }

    @Test
    void the_fire_watch_stops_the_work() {
        live();

        permit.process.stop(permit.permitNo);

        var order = inOrder(permit.locking, permit.working);
        order.verify(permit.locking).lock(permit.permitNo);
        order.verify(permit.working).stop(permit.permitNo);
        verify(permit.working, never()).end(permit.permitNo);
        assertThat(permit.waiting()).containsExactly("disposeSite");
    }

    @Test
    void the_fire_watch_stops_an_unlock_that_is_on_its_way() {
        verified();

        permit.process.stop(permit.permitNo);
        permit.answers(true);

        verify(permit.locking).lock(permit.permitNo);
        verify(permit.working, never()).begin(permit.permitNo);
        assertThat(permit.waiting()).containsExactly("disposeSite");
    }

    @Test
    void there_is_nothing_to_stop_during_preparation() {
        permit.entered(Names.FIVE_STEP_CHECK);

        assertThatThrownBy(() -> permit.process.stop(permit.permitNo)).isInstanceOf(NobodyWaits.class);
    }

    @Test
    void the_window_ends_during_hot_work_and_the_machine_is_locked() {
        when(permit.ending.workHadBegun(permit.permitNo)).thenReturn(true);
        live().passes("windowEndedInHotWork");

        verify(permit.locking).lock(permit.permitNo);
        verify(permit.working).end(permit.permitNo);
        assertThat(permit.waiting()).containsExactly("disposeSite");
    }

    @Test
    void the_window_ends_after_an_interruption_and_the_site_is_still_watched_for_residual_fire() {
        when(permit.ending.workHadBegun(permit.permitNo)).thenReturn(true);
        live().lapses().passes("windowEndedInHotWork");

        verify(permit.ending, never()).expire(permit.permitNo);
        assertThat(permit.waiting()).containsExactly("disposeSite");
    }

    @Test
    void the_window_ends_before_any_hot_work_and_the_permit_expires() {
        verified().passes("windowEndedInHotWork");

        verify(permit.locking).lock(permit.permitNo);
        verify(permit.ending).expire(permit.permitNo);
        assertThat(permit.end(Names.FIVE_STEP_CHECK)).isEqualTo("expired");
    }

    @Test
    void the_window_ends_during_preparation_and_the_permit_expires() {
        permit.entered(Names.FIVE_STEP_CHECK).passes("windowEndedInPreparation");

        verify(permit.ending).expire(permit.permitNo);
        assertThat(permit.end(Names.FIVE_STEP_CHECK)).isEqualTo("expired");
    }

    @Test
    void the_fire_watch_shows_presence_again_and_again_without_disturbing_the_work() {
        live();

        permit.process.present(permit.permitNo);
        permit.process.present(permit.permitNo);

        verify(permit.watching, times(2)).present(permit.permitNo);
        assertThat(permit.waiting()).containsExactly("endHotWork");
    }

    @Test
    void at_a_hazardous_chemicals_plant_the_shift_leader_checks_the_permit_before_the_site_is_cleared() {
        when(permit.staffing.shiftChecks(permit.permitNo)).thenReturn(true);
        permit.entered(Names.FIVE_STEP_CHECK).does("verifyApproval");
        assertThat(permit.waiting()).containsExactly("checkTicket");

        permit.does("checkTicket");

        assertThat(permit.waiting()).containsExactly("clearSite");
    }

    @Test
    void a_change_of_people_during_preparation_begins_the_preparation_anew() {
        permit.entered(Names.FIVE_STEP_CHECK).does("verifyApproval");

        permit.process.handOver(permit.permitNo);

        verify(permit.relieving).handOver(permit.permitNo);
        assertThat(permit.waiting()).containsExactly("verifyApproval");
        permit.does("verifyApproval", "clearSite");

        permit.process.changeWatch(permit.permitNo);

        verify(permit.relieving).changeWatch(permit.permitNo);
        assertThat(permit.waiting()).containsExactly("verifyApproval");
    }

    private PermitOnPaper verified() {
        return permit.entered(Names.FIVE_STEP_CHECK)
                .does("verifyApproval", "clearSite", "confirmReadiness", "takeUpWatch", "verifySecondTime");
    }

    private PermitOnPaper live() {
        return verified().answers(true);
    }
}
