package io.weldgate.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OutrightHistoryTest {

    private final EngineOnly house = new EngineOnly().deploying(Map.of("tiny.bpmn", TinyDiagrams.of(TinyDiagrams.START
            + TinyDiagrams.task("ask", "ask-form") + "<endEvent id='end'/>" + TinyDiagrams.flows("start ask end"),
            "tiny")));

    @AfterEach
    void over() {
        house.close();
    }

    @Test
    void what_ended_later_is_told_with_both_times_and_how_long_it_took() {
        house.engine().getRuntimeService().startProcessInstanceByKey("tiny", "HW-1");
        var task = house.engine().getTaskService().createTaskQuery().singleResult();
        house.engine().getTaskService().setAssignee(task.getId(), "safety1");

        house.engine().getTaskService().complete(task.getId());

        HistoryService history = house.engine().getHistoryService();
        HistoricProcessInstance process = history.createHistoricProcessInstanceQuery().singleResult();
        assertThat(process.getEndActivityId()).isEqualTo("end");
        assertThat(process.getStartTime()).isNotNull();
        assertThat(process.getEndTime()).isNotNull();
        assertThat(process.getBusinessKey()).isEqualTo("HW-1");
        HistoricActivityInstance asked = history.createHistoricActivityInstanceQuery().activityId("ask").finished()
                .singleResult();
        assertThat(asked.getStartTime()).isNotNull();
        assertThat(asked.getAssignee()).isEqualTo("safety1");
        assertThat(asked.getDurationInMillis())
                .isEqualTo(asked.getEndTime().getTime() - asked.getStartTime().getTime());
        assertThat(history.createHistoricTaskInstanceQuery().finished().singleResult().getAssignee())
                .isEqualTo("safety1");
    }
}
