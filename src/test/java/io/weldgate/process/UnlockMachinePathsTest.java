package io.weldgate.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Map;
import org.junit.jupiter.api.Test;

class UnlockMachinePathsTest extends Walked {

    UnlockMachinePathsTest() {
        super(Names.UNLOCK_MACHINE);
    }

    @Test
    void a_machine_whose_terminal_confirms_is_live() {
        permit.entered(Names.UNLOCK_MACHINE);
        verify(permit.unlocking).unlock(permit.permitNo);
        verify(permit.working, never()).begin(permit.permitNo);

        permit.answers(true);

        assertThat(permit.end(Names.UNLOCK_MACHINE)).isEqualTo("unlocked");
        verify(permit.working).begin(permit.permitNo);
    }

    @Test
    void work_without_a_terminal_ends_in_a_verdict_and_no_command_is_written() {
        when(permit.unlocking.coded(permit.permitNo)).thenReturn(false);
        when(permit.unlocking.judgeUncoded(permit.permitNo)).thenReturn("ALLOWED");

        permit.entered(Names.UNLOCK_MACHINE);

        assertThat(permit.end(Names.UNLOCK_MACHINE)).isEqualTo("unlocked");
        verify(permit.working).begin(permit.permitNo);
        verify(permit.unlocking, never()).unlock(permit.permitNo);
    }

    @Test
    void work_without_a_terminal_does_not_begin_where_the_rules_refuse() {
        when(permit.unlocking.coded(permit.permitNo)).thenReturn(false);
        when(permit.unlocking.judgeUncoded(permit.permitNo)).thenReturn("REFUSED");

        permit.entered(Names.UNLOCK_MACHINE);

        assertThat(permit.end(Names.UNLOCK_MACHINE)).isEqualTo("notAllowed");
        verify(permit.working, never()).begin(permit.permitNo);
    }

    @Test
    void without_readiness_no_command_is_written() {
        when(permit.unlocking.judge(permit.permitNo)).thenReturn("REFUSED");

        permit.entered(Names.UNLOCK_MACHINE);

        assertThat(permit.end(Names.UNLOCK_MACHINE)).isEqualTo("notReady");
        verify(permit.unlocking, never()).unlock(permit.permitNo);
    }

    @Test
    void an_unlock_that_may_have_got_through_is_locked_when_readiness_is_lost() {
        when(permit.unlocking.timedOut(permit.permitNo)).thenReturn(true);
        when(permit.unlocking.judge(permit.permitNo)).thenReturn("ALLOWED", "REFUSED");

        permit.entered(Names.UNLOCK_MACHINE).passes("commandTimedOut");

        verify(permit.locking).lock(permit.permitNo);
        assertThat(permit.end(Names.UNLOCK_MACHINE)).isEqualTo("notReady");
    }

    @Test
    void a_silent_terminal_is_asked_again_after_a_new_verdict() {
        when(permit.unlocking.timedOut(permit.permitNo)).thenReturn(true);

        permit.entered(Names.UNLOCK_MACHINE).passes("commandTimedOut").answers(true);

        verify(permit.unlocking, times(2)).judge(permit.permitNo);
        verify(permit.unlocking, times(2)).unlock(permit.permitNo);
        assertThat(permit.end(Names.UNLOCK_MACHINE)).isEqualTo("unlocked");
    }

    @Test
    void when_the_terminal_stays_silent_an_officer_decides_to_retry() {
        permit.entered(Names.UNLOCK_MACHINE).passes("commandTimedOut");

        permit.does("decideUnansweredUnlock", Map.of(Names.RETRY, "RETRY")).answers(true);

        assertThat(permit.end(Names.UNLOCK_MACHINE)).isEqualTo("unlocked");
    }

    @Test
    void when_the_terminal_refuses_an_officer_decides_to_abandon_and_the_machine_is_locked() {
        permit.entered(Names.UNLOCK_MACHINE).answers(false);
        verify(permit.working, never()).begin(permit.permitNo);

        permit.does("decideUnansweredUnlock", Map.of(Names.RETRY, "ABANDON"));

        assertThat(permit.end(Names.UNLOCK_MACHINE)).isEqualTo("abandoned");
        verify(permit.locking).lock(permit.permitNo);
    }

    @Test
    void a_late_answer_changes_nothing() {
        permit.entered(Names.UNLOCK_MACHINE).passes("commandTimedOut");

        permit.answers(true);

        assertThat(permit.waiting()).containsExactly("decideUnansweredUnlock");
        verify(permit.working, never()).begin(permit.permitNo);
    }

    @Test
    void an_answer_to_another_permit_s_unlock_changes_nothing() {
        permit.entered(Names.UNLOCK_MACHINE);

        new PermitOnPaper(engine).answers(true);

        assertThat(permit.end(Names.UNLOCK_MACHINE)).isNull();
    }
}
