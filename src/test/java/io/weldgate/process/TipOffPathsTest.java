package io.weldgate.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.weldgate.tipoff.PressingTipOffs;
import io.weldgate.tipoff.RewardClaimed;
import io.weldgate.tipoff.Rewarding;
import io.weldgate.tipoff.TipOffDesk;
import io.weldgate.tipoff.TipOffReceived;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** From a citizen's report to the answer and the reward: each way that the diagram offers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TipOffPathsTest {

    private final TipOffDesk desk = mock(TipOffDesk.class);
    private final Rewarding rewarding = mock(Rewarding.class);
    private final PressingTipOffs pressing = mock(PressingTipOffs.class);
    private EngineOnly only;
    private ProcessEngine engine;
    private TipOffProcess process;
    private String docketNo;

    @BeforeAll
    void deploy() {
        only = new EngineOnly().deploying(Diagrams.all()).with("tipOffDesk", desk).with("rewarding", rewarding)
                .with("pressingTipOffs", pressing);
        engine = only.engine();
        process = new TipOffProcess(engine.getRuntimeService());
        Date later = Date.from(Instant.now().plusSeconds(3600));
        when(desk.officers(anyString())).thenReturn("D-1:OFFICER,D-1:HEAD");
        when(desk.deciders(anyString())).thenReturn("D-1:HEAD");
        when(desk.checkDue(anyString())).thenReturn(later);
        when(desk.claimEnd(anyString())).thenReturn(later);
        when(desk.paymentDue(anyString())).thenReturn(later);
    }

    @BeforeEach
    void somebodyReports() {
        docketNo = "TO-" + UUID.randomUUID();
        process.received(new TipOffReceived(docketNo, "D-1", "150621100", false));
    }

    @AfterAll
    void every_element_of_the_diagram_was_walked() {
        assertThat(only.unwalked(TipOffWords.TIP_OFF)).isEmpty();
        only.close();
    }

    @Test
    void what_is_true_and_penalised_is_claimed_by_its_reporter_and_paid() {
        finds("TRUE").does("recordCaseOutcome", Map.of(TipOffWords.CASE_OUTCOME, "PENALISED"))
                .does("decideReward", Map.of(TipOffWords.REWARD, "GRANTED"));
        assertThat(waiting()).isEmpty();

        process.claimed(new RewardClaimed(docketNo));
        assertThat(end()).isNull();
        does("payReward", Map.of());

        assertThat(end()).isEqualTo("paid");
    }

    @Test
    void a_reward_that_nobody_claims_lapses_and_is_not_claimed_afterwards() {
        finds("TRUE").does("recordCaseOutcome", Map.of(TipOffWords.CASE_OUTCOME, "PENALISED"))
                .does("decideReward", Map.of(TipOffWords.REWARD, "GRANTED"));

        passes("claimEnded");

        verify(rewarding).lapse(docketNo);
        assertThat(end()).isEqualTo("lapsed");
        assertThatThrownBy(() -> process.claimed(new RewardClaimed(docketNo))).isInstanceOf(NobodyWaits.class);
    }

    @Test
    void a_reward_may_be_refused_and_without_a_penalty_there_is_none() {
        finds("TRUE").does("recordCaseOutcome", Map.of(TipOffWords.CASE_OUTCOME, "PENALISED"))
                .does("decideReward", Map.of(TipOffWords.REWARD, "REFUSED"));
        assertThat(end()).isEqualTo("notRewarded");

        somebodyReports();
        finds("TRUE").does("recordCaseOutcome", Map.of(TipOffWords.CASE_OUTCOME, "NO_PENALTY"));
        assertThat(end()).isEqualTo("notPenalised");
    }

    @Test
    void what_is_not_true_known_or_nobodys_business_here_ends_with_its_answer() {
        Map.of("FALSE", "notTrue", "KNOWN", "known", "NOT_OURS", "passedOn").forEach((finding, ending) -> {
            somebodyReports();
            finds(finding);
            assertThat(end()).isEqualTo(ending);
        });
    }

    @Test
    void what_is_another_departments_is_given_on_and_checked_there() {
        finds("ANOTHER_DEPARTMENT");
        assertThat(waiting()).containsExactly("acceptTipOff");

        finds("FALSE");

        assertThat(end()).isEqualTo("notTrue");
    }

    @Test
    void who_is_late_is_told_upon_and_still_has_to_do_it() {
        passes("acceptanceLate").does("acceptTipOff", Map.of()).passes("checkLate");
        verify(pressing, times(2)).checkLate(docketNo);
        assertThat(waiting()).containsExactly("verifyTipOff");

        does("verifyTipOff", Map.of(TipOffWords.FINDING, "TRUE"))
                .does("recordCaseOutcome", Map.of(TipOffWords.CASE_OUTCOME, "PENALISED"))
                .does("decideReward", Map.of(TipOffWords.REWARD, "GRANTED"));
        process.claimed(new RewardClaimed(docketNo));
        passes("paymentLate");

        verify(pressing).paymentLate(docketNo);
        assertThat(waiting()).containsExactly("payReward");
    }

    private TipOffPathsTest finds(String finding) {
        return does("acceptTipOff", Map.of()).does("verifyTipOff", Map.of(TipOffWords.FINDING, finding));
    }

    private TipOffPathsTest does(String task, Map<String, Object> flags) {
        engine.getTaskService().complete(engine.getTaskService().createTaskQuery()
                .processInstanceBusinessKey(docketNo).taskDefinitionKey(task).singleResult().getId(), flags);
        return this;
    }

    private List<String> waiting() {
        return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(docketNo).list().stream()
                .map(Task::getTaskDefinitionKey).toList();
    }

    private TipOffPathsTest passes(String timer) {
        String instance = engine.getRuntimeService().createProcessInstanceQuery()
                .processInstanceBusinessKey(docketNo).singleResult().getId();
        engine.getManagementService().executeJob(engine.getManagementService().createJobQuery().activityId(timer)
                .processInstanceId(instance).singleResult().getId());
        return this;
    }

    private String end() {
        var over = engine.getHistoryService().createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(docketNo).completed().singleResult();
        return over == null ? null : engine.getHistoryService().createHistoricActivityInstanceQuery()
                .processInstanceId(over.getId()).activityType("noneEndEvent").orderPartiallyByOccurrence().desc().list()
                .get(0).getActivityId();
    }
}
