package io.weldgate.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On a real engine: what is refused is not stored, and what runs goes on as it was begun. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProvedDiagramsTest {

    private final EngineOnly engine = new EngineOnly(new ProvedDiagrams(Integer.parseInt(ProofSettings.USUAL)));
    private final RepositoryService repository = engine.engine().getRepositoryService();

    @AfterEach
    void empty() {
        repository.createDeploymentQuery().list().forEach(it -> repository.deleteDeployment(it.getId(), true));
    }

    @AfterAll
    void close() {
        engine.close();
    }

    @Test
    void all_diagrams_are_deployed_together() {
        engine.deploying(Diagrams.all());

        assertThat(repository.createDeploymentQuery().count()).isEqualTo(1);
        assertThat(repository.createProcessDefinitionQuery().list()).extracting(ProcessDefinition::getKey)
                .containsExactlyInAnyOrderElementsOf(Names.PROCESSES);
        assertThat(repository.createProcessDefinitionQuery().list()).extracting(ProcessDefinition::getDeploymentId)
                .containsOnly(repository.createDeploymentQuery().singleResult().getId());
    }

    @Test
    void a_permit_under_way_finishes_on_its_version_while_a_new_one_takes_the_new() {
        engine.deploying(Diagrams.all());
        PermitOnPaper old = begun();

        engine.deploying(renamed());
        PermitOnPaper young = begun();
        finishes(young);
        finishes(old);

        assertThat(old.end(Names.HOT_WORK_PERMIT)).isEqualTo("closed");
        assertThat(young.end(Names.HOT_WORK_PERMIT)).isEqualTo("closed");
        assertThat(versions(old)).containsOnly(1);
        assertThat(versions(young)).containsOnly(2);
        assertThat(nameOfEndHotWork(old)).doesNotContain("new");
        assertThat(nameOfEndHotWork(young)).contains("new");
    }

    @Test
    void a_broken_set_is_refused_and_leaves_the_old_version_running() {
        engine.deploying(Diagrams.all());
        PermitOnPaper old = begun();

        assertThatThrownBy(() -> engine.deploying(broken())).isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("A path reaches the unlock without passing:")
                .hasMessageContaining("verify-second-time").hasMessageContaining("二次核验")
                .hasMessageContaining("hotWork/isGasTestDue_verifySecondTime");

        assertThat(repository.createDeploymentQuery().count()).isEqualTo(1);
        assertThat(repository.createProcessDefinitionQuery().list()).extracting(ProcessDefinition::getVersion)
                .containsOnly(1);
        finishes(old);
        assertThat(old.end(Names.HOT_WORK_PERMIT)).isEqualTo("closed");
        PermitOnPaper young = begun();
        finishes(young);
        assertThat(young.end(Names.HOT_WORK_PERMIT)).isEqualTo("closed");
        assertThat(versions(young)).containsOnly(1);
    }

    @Test
    void a_broken_set_is_refused_where_nothing_runs_yet() {
        assertThatThrownBy(() -> engine.deploying(broken())).isInstanceOf(ProcessEngineException.class);

        assertThat(repository.createDeploymentQuery().count()).isZero();
        assertThat(repository.createProcessDefinitionQuery().count()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {Names.UNLOCK_MACHINE, Names.FIVE_STEP_CHECK, Names.HOT_WORK, Names.HOT_WORK_APPROVAL,
        CaseWords.CRIMINAL_TRANSFER})
    void a_called_diagram_cannot_be_begun_by_itself(String process) {
        engine.deploying(Diagrams.all());
        PermitOnPaper permit = new PermitOnPaper(engine);

        assertThatThrownBy(() -> permit.entered(process)).isInstanceOf(ProcessEngineException.class)
                .hasStackTraceContaining(process + " is begun by a call only");

        assertThat(permit.waiting()).isEmpty();
        verify(permit.unlocking, never()).unlock(permit.permitNo);
    }

    /** The proof counts on it: after an interruption the scope hears no other event. */
    @Test
    void the_engine_starts_no_second_event_sub_process_in_an_interrupted_scope() {
        engine.deploying(Map.of("tiny.bpmn", TinyDiagrams.of("""
                <startEvent id="start"/><userTask id="wait" camunda:formKey="x"/><sequenceFlow id="a" sourceRef="start" targetRef="wait"/>
                <subProcess id="one" triggeredByEvent="true"><startEvent id="first"><messageEventDefinition messageRef="watchPresentMessage"/></startEvent>
                  <userTask id="clear" camunda:formKey="x"/><sequenceFlow id="b" sourceRef="first" targetRef="clear"/></subProcess>
                <subProcess id="other" triggeredByEvent="true"><startEvent id="second"><messageEventDefinition messageRef="leaseLapsedMessage"/></startEvent>
                  <userTask id="verify" camunda:formKey="x"/><sequenceFlow id="c" sourceRef="second" targetRef="verify"/></subProcess>
                """, "tiny")));
        var runtime = engine.engine().getRuntimeService();
        runtime.startProcessInstanceByKey("tiny", "HW-1");
        assertThat(runtime.createEventSubscriptionQuery().count()).isEqualTo(2);

        runtime.createMessageCorrelation(Names.WATCH_PRESENT).correlate();

        assertThat(runtime.createEventSubscriptionQuery().count()).isZero();
    }

    private PermitOnPaper begun() {
        PermitOnPaper permit = new PermitOnPaper(engine);
        permit.process.start(permit.permitNo);
        return permit.does("approvePermit", Map.of(Names.APPROVAL, "APPROVE")).does("verifyApproval", "clearSite");
    }

    private static void finishes(PermitOnPaper permit) {
        permit.does("confirmReadiness", "takeUpWatch", "verifySecondTime").answers(true)
                .does("endHotWork", "disposeSite").passes("residualFireWatch")
                .does("confirmNoResidualFire", "acceptWork");
    }

    private Iterable<Integer> versions(PermitOnPaper permit) {
        return engine.engine().getHistoryService().createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(permit.permitNo).list().stream()
                .map(instance -> instance.getProcessDefinitionVersion()).toList();
    }

    private String nameOfEndHotWork(PermitOnPaper permit) {
        String instance = engine.engine().getHistoryService().createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(permit.permitNo).processDefinitionKey(Names.HOT_WORK)
                .singleResult().getId();
        return engine.engine().getHistoryService().createHistoricActivityInstanceQuery().processInstanceId(instance)
                .activityId(Names.END_HOT_WORK).singleResult().getActivityName();
    }

    private static Map<String, String> renamed() {
        Map<String, String> diagrams = new TreeMap<>(Diagrams.all());
        diagrams.computeIfPresent("hot-work.bpmn", (file, xml) ->
                xml.replaceFirst("(id=\"endHotWork\" name=\")", "$1new "));
        return diagrams;
    }

    private static Map<String, String> broken() {
        Map<String, String> diagrams = new TreeMap<>(Diagrams.all());
        diagrams.computeIfPresent("hot-work.bpmn", (file, xml) -> xml.replace(
                "sourceRef=\"isGasTestDue\" targetRef=\"verifySecondTime\"",
                "sourceRef=\"isGasTestDue\" targetRef=\"unlockMachine\""));
        return diagrams;
    }
}
