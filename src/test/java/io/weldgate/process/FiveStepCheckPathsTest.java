package io.weldgate.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.never;
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
class FiveStepCheckPathsTest {

    private static EngineOnly engine;
    private PermitOnPaper permit;

    @BeforeAll
    static void deploy() {
        engine = new EngineOnly().deploying(Diagrams.all());
    }

    @BeforeEach
    void permit() {
        permit = new PermitOnPaper(engine);
    }

    @AfterAll
    static void every_element_of_the_diagram_was_walked() {
        assertThat(engine.unwalked(Names.FIVE_STEP_CHECK)).isEmpty();
        engine.close();
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
        verified().lapses();

        verify(permit.working, never()).interrupt(permit.permitNo);
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
    void the_view_shows_interruptions_as_a_way_taken() {
        live().lapses();

        var drawing = permit.view().of(permit.permitNo).get(0);

        assertThat(drawing.tokens()).containsExactly("verifySecondTime");
        assertThat(drawing.passed()).contains("issued_preparation", "preparation_hotWork", "leaseLapsed",
                "leaseLapsed_interruptWork", "interruptWork_verifySecondTime", "isUnlocked_endHotWork")
                .doesNotContain("endHotWork", "endHotWork_hotWorkEnded", "isUnlocked_verifySecondTime");
    }

    private PermitOnPaper verified() {
        return permit.entered(Names.FIVE_STEP_CHECK)
                .does("verifyApproval", "clearSite", "confirmReadiness", "takeUpWatch", "verifySecondTime");
    }

    private PermitOnPaper live() {
        return verified().answers(true);
    }
}
