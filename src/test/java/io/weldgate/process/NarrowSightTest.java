package io.weldgate.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NarrowSightTest {

    private static final List<String> DONE = new ArrayList<>();
    private static EngineOnly engine;

    @BeforeAll
    static void start() {
        engine = new EngineOnly().with("issuing", new Recording()).with("dataSource", new Recording());
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    @Test
    void a_public_method_of_a_listed_bean_is_called() {
        DONE.clear();

        runs("${issuing.issue(permitNo)}");

        assertThat(DONE).containsExactly("issued HW-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"${dataSource.issue(permitNo)}", "${noSuchBean.issue(permitNo)}", "${dataSource}"})
    void a_bean_that_is_not_listed_is_not_seen(String expression) {
        refuses(expression, "is neither a listed bean nor a variable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"${execution}", "${execution.processEngineServices}", "${task}", "${caseExecution}",
        "${externalTask}", "${authenticatedUserId}", "${execution.setVariable('permitNo', 'HW-2')}"})
    void the_engine_itself_is_not_seen(String expression) {
        refuses(expression, "is neither a listed bean nor a variable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"${''.getClass()}", "${''.getClass().forName('java.lang.Runtime')}", "${permitNo.length()}",
        "${permitNo.concat('x')}", "${issuing.issue(permitNo).length()}", "${5.longValue()}"})
    void nothing_but_listed_beans_can_be_called(String expression) {
        refuses(expression, null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"${issuing.class}", "${issuing.done}", "${issuing['class']}", "${''.class}",
        "${permitNo.bytes}", "${permitNo['class']}"})
    void nothing_can_be_read_of_anything(String expression) {
        refuses(expression, "may not read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"${issuing.getClass()}", "${issuing.hashCode()}", "${issuing.notify()}",
        "${issuing.toString()}", "${issuing.hidden(permitNo)}", "${issuing.shared(permitNo)}", "${issuing.issue()}",
        "${issuing.issue(permitNo, permitNo)}", "${issuing.issue(5)}", "${issuing.inherited(permitNo)}"})
    void of_a_listed_bean_only_its_own_public_operations_are_seen(String expression) {
        refuses(expression, "has no method");
    }

    @ParameterizedTest
    @ValueSource(strings = {"${now()}", "${dateTime()}", "${currentUser()}", "${fn:length(permitNo)}"})
    void the_engine_s_functions_are_not_seen(String expression) {
        assertThatThrownBy(() -> runs(expression)).isInstanceOf(ProcessEngineException.class);
    }

    @Test
    void a_variable_cannot_pose_as_a_bean() {
        DONE.clear();

        runs("${issuing.issue(permitNo)}", Map.of(Names.PERMIT_NO, "HW-1", "issuing", "a text"));

        assertThat(DONE).containsExactly("issued HW-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript", "groovy", "juel", "python"})
    void a_diagram_with_a_script_is_refused_at_deployment(String language) {
        String script = Bpmn.convertToString(Bpmn.createExecutableProcess("scripted").camundaHistoryTimeToLive(1)
                .startEvent().scriptTask("run").scriptFormat(language).scriptText("1 + 1").endEvent().done());

        assertThatThrownBy(() -> engine.deploying(Map.of("scripted.bpmn", script)))
                .hasMessageContaining("diagram scripted is refused: <scriptTask>");
    }

    @Test
    void a_diagram_that_names_a_class_is_refused_at_deployment() {
        String classed = Bpmn.convertToString(Bpmn.createExecutableProcess("classed").camundaHistoryTimeToLive(1)
                .startEvent().serviceTask("run").camundaClass("java.lang.Runtime").endEvent().done());

        assertThatThrownBy(() -> engine.deploying(Map.of("classed.bpmn", classed)))
                .hasMessageContaining("diagram classed is refused: class=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"executionListener", "taskListener"})
    void a_diagram_with_a_listener_is_refused_at_deployment(String listener) {
        var task = Bpmn.createExecutableProcess("listened").camundaHistoryTimeToLive(1).startEvent().userTask("wait");
        String listened = Bpmn.convertToString((listener.equals("taskListener")
                ? task.camundaTaskListenerExpression("create", "${issuing.issue(permitNo)}")
                : task.camundaExecutionListenerExpression("start", "${issuing.issue(permitNo)}")).endEvent().done());

        assertThatThrownBy(() -> engine.deploying(Map.of("listened.bpmn", listened)))
                .hasMessageContaining("diagram listened is refused: <" + listener + ">");
    }

    @Test
    void the_diagrams_of_the_house_are_not_refused() {
        assertThatCode(() -> engine.deploying(Diagrams.all())).doesNotThrowAnyException();
    }

    /** Behind the refusal at deployment stands a second one, should a script come in on another way. */
    @Test
    void no_script_engine_is_found_for_any_language() {
        var configuration = (ProcessEngineConfigurationImpl) engine.engine().getProcessEngineConfiguration();

        assertThatThrownBy(() -> configuration.getCommandExecutorTxRequired().execute(
                command -> configuration.getScriptingEngines().getScriptEngineForLanguage("javascript")))
                .isInstanceOf(ProcessEngineException.class).hasMessageContaining("scripts are refused");
    }

    private static void refuses(String expression, String reason) {
        DONE.clear();
        var refusal = assertThatThrownBy(() -> runs(expression)).isInstanceOf(ProcessEngineException.class);
        if (reason != null) {
            refusal.hasMessageContaining(reason);
        }
    }

    private static void runs(String expression) {
        runs(expression, Map.of(Names.PERMIT_NO, "HW-1"));
    }

    private static void runs(String expression, Map<String, Object> variables) {
        engine.deploying(Map.of("one.bpmn", Bpmn.convertToString(Bpmn.createExecutableProcess("one")
                .camundaHistoryTimeToLive(1).startEvent().serviceTask("say").camundaExpression(expression)
                .endEvent().done())));
        engine.engine().getRuntimeService().startProcessInstanceByKey("one", variables);
    }

    /** Stands behind every name here, so that a refusal comes from the sight and not from an empty house. */
    public static class Recording extends Inherited {

        public String issue(String permitNo) {
            DONE.add("issued " + permitNo);
            return "ISSUED";
        }

        public List<String> getDone() {
            return DONE;
        }

        void hidden(String permitNo) {
            DONE.add(permitNo);
        }

        public static void shared(String permitNo) {
            DONE.add(permitNo);
        }
    }

    public static class Inherited {

        public void inherited(String permitNo) {
            DONE.add(permitNo);
        }
    }
}
