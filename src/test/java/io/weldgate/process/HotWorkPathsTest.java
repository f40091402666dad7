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

class HotWorkPathsTest extends Walked {

    HotWorkPathsTest() {
        super(Names.HOT_WORK);
    }

    @Test
    void work_is_done_and_over() {
        live().does("endHotWork");

        assertThat(permit.end(Names.HOT_WORK)).isEqualTo("workOver");
    }

    @Test
    void a_suspension_locks_first_and_nothing_goes_on_before_it_is_lifted_and_the_watch_has_verified_again() {
        live();

        permit.process.suspend(permit.permitNo);

        var order = inOrder(permit.locking, permit.suspending);
        order.verify(permit.locking).lock(permit.permitNo);
        order.verify(permit.suspending).suspend(permit.permitNo);
        assertThat(permit.waiting()).isEmpty();
        assertThat(permit.record().inHotWork(permit.permitNo)).isFalse();

        permit.process.resume(permit.permitNo);
        verify(permit.suspending).resume(permit.permitNo);
        assertThat(permit.waiting()).containsExactly("verifySecondTime");
        verify(permit.unlocking, times(1)).unlock(permit.permitNo);

        permit.does("verifySecondTime").answers(true);
        assertThat(permit.record().inHotWork(permit.permitNo)).isTrue();
    }

    @Test
    void what_is_not_suspended_cannot_be_resumed() {
        live();

        assertThatThrownBy(() -> permit.process.resume(permit.permitNo)).isInstanceOf(NobodyWaits.class);
    }

    @Test
    void a_handover_locks_first_the_new_welder_confirms_and_the_watch_verifies_again() {
        live();
        when(permit.staffing.welder(permit.permitNo)).thenReturn("welder3");

        permit.process.handOver(permit.permitNo);

        var order = inOrder(permit.locking, permit.relieving);
        order.verify(permit.locking).lock(permit.permitNo);
        order.verify(permit.relieving).handOver(permit.permitNo);
        assertThat(permit.task("confirmReadiness").getAssignee()).isEqualTo("welder3");

        permit.does("confirmReadiness");
        assertThat(permit.waiting()).containsExactly("verifySecondTime");
    }

    @Test
    void a_new_fire_watch_takes_up_the_watch_on_a_locked_machine_and_verifies() {
        live();
        when(permit.staffing.watch(permit.permitNo)).thenReturn("watch2");

        permit.process.changeWatch(permit.permitNo);

        var order = inOrder(permit.locking, permit.relieving);
        order.verify(permit.locking).lock(permit.permitNo);
        order.verify(permit.relieving).changeWatch(permit.permitNo);
        assertThat(permit.task("takeUpWatch").getAssignee()).isEqualTo("watch2");

        permit.does("takeUpWatch");
        assertThat(permit.task("verifySecondTime").getAssignee()).isEqualTo("watch2");
    }

    @Test
    void where_a_gas_test_is_due_it_comes_before_the_second_verification() {
        when(permit.gasTesting.due(permit.permitNo)).thenReturn(true, true, false);
        permit.entered(Names.HOT_WORK);
        assertThat(permit.waiting()).containsExactly("testGas");
        permit.does("testGas");
        assertThat(permit.waiting()).as("one place is tested, another is still to be").containsExactly("testGas");

        permit.does("testGas");

        assertThat(permit.waiting()).containsExactly("verifySecondTime");
    }

    @Test
    void a_gas_test_recorded_without_the_task_serves_as_well() {
        when(permit.gasTesting.due(permit.permitNo)).thenReturn(true, false);

        permit.entered(Names.HOT_WORK).tells(Names.GAS_TESTED);

        assertThat(permit.waiting()).containsExactly("verifySecondTime");
    }

    @Test
    void when_not_ready_it_begins_again_with_the_gas_test() {
        when(permit.unlocking.judge(permit.permitNo)).thenReturn("REFUSED", "ALLOWED");
        permit.entered(Names.HOT_WORK).does("verifySecondTime");
        assertThat(permit.waiting()).containsExactly("verifySecondTime");

        verify(permit.gasTesting, times(4)).due(permit.permitNo);
        verify(permit.unlocking, never()).unlock(permit.permitNo);
    }

    @Test
    void a_lapsed_lease_interrupts_and_asks_for_gas_again() {
        live();
        when(permit.gasTesting.due(permit.permitNo)).thenReturn(true);

        permit.lapses();

        verify(permit.working).interrupt(permit.permitNo);
        assertThat(permit.waiting()).containsExactly("testGas");
    }

    @Test
    void a_lapsed_lease_interrupts_the_work_until_the_fire_watch_has_verified_again() {
        live().lapses();
        verify(permit.working).interrupt(permit.permitNo);
        assertThat(permit.record().inHotWork(permit.permitNo)).isFalse();
        assertThat(permit.waiting()).containsExactly("verifySecondTime");

        permit.does("verifySecondTime").answers(true);

        verify(permit.unlocking, times(2)).unlock(permit.permitNo);
        assertThat(permit.waiting()).containsExactly("endHotWork");
    }

    @Test
    void a_lapse_outside_hot_work_changes_nothing() {
        permit.entered(Names.HOT_WORK).does("verifySecondTime").lapses();

        verify(permit.working, never()).interrupt(permit.permitNo);
    }

    @Test
    void an_abandoned_unlock_ends_it() {
        permit.entered(Names.HOT_WORK).does("verifySecondTime").answers(false)
                .does("decideUnansweredUnlock", Map.of(Names.RETRY, "ABANDON"));

        assertThat(permit.end(Names.HOT_WORK)).isEqualTo("workOver");
    }

    private PermitOnPaper live() {
        return permit.entered(Names.HOT_WORK).does("verifySecondTime").answers(true);
    }
}
