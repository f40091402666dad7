package io.weldgate.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.weldgate.rectification.Pressing;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A hazard from the list to its end, on every way there is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RectificationPathsTest {

    private final Pressing pressing = mock(Pressing.class);
    private final Date due = Date.from(Instant.now().plusSeconds(3600));
    private final String docketNo = "RC-" + UUID.randomUUID();
    private EngineOnly only;
    private String hazard;

    @BeforeAll
    void deploy() {
        only = new EngineOnly().with("pressing", pressing).deploying(Diagrams.all());
        when(pressing.unitsGroup(anyString())).thenReturn("U-1:SAFETY_OFFICER");
        when(pressing.accepters(anyString())).thenReturn("D-1:OFFICER");
        when(pressing.heads(anyString())).thenReturn("D-1:HEAD");
        when(pressing.dueRemoval(anyString())).thenReturn(due);
        when(pressing.dueReinspection(anyString())).thenReturn(due);
    }

    @BeforeEach
    void listed() {
        hazard = docketNo + "-" + UUID.randomUUID();
        only.engine().getRuntimeService().startProcessInstanceByKey(RectificationWords.RECTIFICATION, hazard,
                Map.of(Names.DOCKET_NO, hazard));
    }

    @Test
    void what_is_removed_in_time_is_closed_by_who_accepts_it() {
        assertThat(waiting("U-1:SAFETY_OFFICER").getDueDate()).isCloseTo(due, 1000);

        does("rectifyHazard", Map.of());
        assertThat(waiting("D-1:OFFICER").getTaskDefinitionKey()).isEqualTo("reinspectHazard");
        does("reinspectHazard", Map.of(RectificationWords.REMOVAL, "REMOVED"));

        assertThat(ends()).containsExactly("hazardClosed");
    }

    @Test
    void what_is_not_removed_goes_back_to_the_unit() {
        does("rectifyHazard", Map.of());

        does("reinspectHazard", Map.of(RectificationWords.REMOVAL, "NOT_REMOVED"));

        assertThat(waiting("U-1:SAFETY_OFFICER").getTaskDefinitionKey()).isEqualTo("rectifyHazard");
    }

    @Test
    void who_does_not_look_again_in_time_is_told_of_one_level_up_and_looks_all_the_same() {
        does("rectifyHazard", Map.of());

        passes("reinspectionLate");

        verify(pressing).reinspectionLate(hazard);
        does("reinspectHazard", Map.of(RectificationWords.REMOVAL, "REMOVED"));
        assertThat(ends()).containsExactlyInAnyOrder("reinspectionPressed", "hazardClosed");
    }

    @Test
    void what_is_overdue_is_ordered_by_the_head_and_waits_for_the_unit_again() {
        when(pressing.isCase(hazard)).thenReturn(false);
        passes("deadlinePassed");

        verify(pressing).passDeadline(hazard);
        assertThat(waiting("D-1:HEAD").getTaskDefinitionKey()).isEqualTo("orderRectification");
        does("orderRectification", Map.of());
        assertThat(waiting("U-1:SAFETY_OFFICER").getTaskDefinitionKey()).isEqualTo("rectifyHazard");
    }

    @Test
    void what_is_overdue_after_an_order_is_a_case() {
        when(pressing.isCase(hazard)).thenReturn(true);

        passes("deadlinePassed");

        verify(pressing).fileCase(hazard);
        assertThat(ends()).containsExactly("caseFiled");
    }

    @AfterAll
    void every_element_of_the_diagram_was_walked() {
        assertThat(only.unwalked(RectificationWords.RECTIFICATION)).isEmpty();
        only.close();
    }

    private void does(String task, Map<String, Object> flags) {
        Task open = only.engine().getTaskService().createTaskQuery().processInstanceBusinessKey(hazard)
                .taskDefinitionKey(task).singleResult();
        only.engine().getTaskService().complete(open.getId(), flags);
    }

    private Task waiting(String group) {
        return only.engine().getTaskService().createTaskQuery().processInstanceBusinessKey(hazard)
                .taskCandidateGroup(group).singleResult();
    }

    private void passes(String timer) {
        String instance = only.engine().getRuntimeService().createProcessInstanceQuery()
                .processInstanceBusinessKey(hazard).singleResult().getId();
        only.engine().getManagementService().executeJob(only.engine().getManagementService().createJobQuery()
                .processInstanceId(instance).activityId(timer).singleResult().getId());
    }

    private List<String> ends() {
        return only.engine().getHistoryService().createHistoricActivityInstanceQuery()
                .processInstanceId(only.engine().getHistoryService().createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(hazard).completed().singleResult().getId()).list().stream()
                .filter(step -> step.getActivityType().endsWith("EndEvent")).map(step -> step.getActivityId()).toList();
    }
}
