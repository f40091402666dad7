package io.weldgate.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The inbox finds tasks by the one name that an element of a diagram and its form share. */
class WantedTest {

    static Stream<UserTask> tasks() {
        List<File> diagrams = Arrays.asList(new File("processes").listFiles((folder, name) -> name.endsWith(".bpmn")));
        return diagrams.stream().flatMap(file -> Bpmn.readModelFromFile(file).getModelElementsByType(UserTask.class)
                .stream());
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void every_task_of_the_diagrams_is_named_like_its_form(UserTask task) {
        var wanted = new Wanted(null, null, null, task.getCamundaFormKey(), null, null, null);

        assertThat(wanted.element()).isEqualTo(task.getId());
        assertThat(Wanted.key(task.getId())).isEqualTo(task.getCamundaFormKey());
    }
}
