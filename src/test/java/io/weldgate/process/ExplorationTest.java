package io.weldgate.process;

import static io.weldgate.process.TinyDiagrams.MESSAGE;
import static io.weldgate.process.TinyDiagrams.START;
import static io.weldgate.process.TinyDiagrams.TIMER;
import static io.weldgate.process.TinyDiagrams.aside;
import static io.weldgate.process.TinyDiagrams.boundary;
import static io.weldgate.process.TinyDiagrams.flow;
import static io.weldgate.process.TinyDiagrams.flows;
import static io.weldgate.process.TinyDiagrams.service;
import static io.weldgate.process.TinyDiagrams.subProcess;
import static io.weldgate.process.TinyDiagrams.task;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The walk itself, on diagrams that end in an unlock: the gates missing there tell which way it came. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ExplorationTest {

    private static final String UNLOCK = service("unlock", "unlocking.unlock");

    @Test
    void a_task_on_the_way_is_passed() {
        assertThat(missing(START, task("clear", "clear-site"), UNLOCK, flows("start clear unlock")))
                .doesNotContain(Gate.SITE_CLEARED).contains(Gate.APPROVAL_VERIFIED, Gate.JUDGED);
    }

    @Test
    void of_two_ways_the_one_round_the_task_is_found() {
        assertThat(missing(START, "<exclusiveGateway id='ask'/>", task("clear", "clear-site"), UNLOCK,
                flows("start ask"), flow("ask", "clear", "${long}"), flow("ask", "unlock", "${not long}"),
                flows("clear unlock"))).contains(Gate.SITE_CLEARED);
    }

    @Test
    void a_loop_ends_and_its_second_round_is_walked() {
        assertThat(missing(START, service("judge", "unlocking.judge", "readiness"), "<exclusiveGateway id='ask'/>",
                task("wait", "unheard-of"), UNLOCK, flows("start judge ask"),
                flow("ask", "unlock", "${readiness == 'ALLOWED'}"), flow("ask", "wait", "${readiness == 'REFUSED'}"),
                flows("wait judge"))).doesNotContain(Gate.JUDGED).contains(Gate.SITE_CLEARED);
    }

    @Test
    void both_branches_before_a_join_are_passed() {
        assertThat(missing(START, "<parallelGateway id='fork'/><parallelGateway id='join'/>", UNLOCK,
                task("clear", "clear-site"), task("verify", "verify-approval"), flows("start fork clear join unlock"),
                flows("fork verify join"))).doesNotContain(Gate.SITE_CLEARED, Gate.APPROVAL_VERIFIED);
    }

    @Test
    void the_other_branch_may_be_late() {
        assertThat(missing(START, "<parallelGateway id='fork'/>", task("clear", "clear-site"),
                task("verify", "verify-approval"), UNLOCK, flows("start fork clear unlock"), flows("fork verify")))
                .doesNotContain(Gate.SITE_CLEARED).contains(Gate.APPROVAL_VERIFIED);
    }

    @Test
    void an_event_sub_process_may_start_before_any_task_is_done() {
        assertThat(missing(START, task("clear", "clear-site"), flows("start clear"), subProcess("stop", "true",
                "<startEvent id='stopped'>" + MESSAGE + "</startEvent>" + UNLOCK + flows("stopped unlock"))))
                .contains(Gate.SITE_CLEARED);
    }

    @Test
    void an_interrupted_scope_starts_no_other_event_sub_process() {
        assertThat(proof(START, task("wait", "take-up-watch"), flows("start wait"),
                subProcess("one", "true", "<startEvent id='first'>" + MESSAGE + "</startEvent>"
                        + task("clear", "clear-site") + flows("first clear")),
                subProcess("other", "true", "<startEvent id='second'>" + TIMER + "</startEvent>"
                        + task("verify", "verify-approval") + flows("second verify"))))
                .as("waiting, done, and three situations of each event sub-process alone")
                .isEqualTo(new Proof.Holds(8, 0));
    }

    @Test
    void a_reminder_leaves_the_task_open_and_may_come_again() {
        assertThat(missing(START, task("clear", "clear-site"), boundary("late", "clear", "false"),
                task("verify", "verify-approval"), service("judge", "unlocking.judge"), UNLOCK,
                flows("start clear"), flows("late verify judge unlock")))
                .contains(Gate.SITE_CLEARED, Gate.WATCHED).doesNotContain(Gate.APPROVAL_VERIFIED);
    }

    @Test
    void tokens_without_number_are_walked_in_a_finite_time() {
        assertThat(proof(START, task("clear", "clear-site"), boundary("late", "clear", "false"),
                task("verify", "verify-approval"), task("watch", "take-up-watch"), flows("start clear"),
                flows("late verify watch"))).isInstanceOf(Proof.Holds.class);
    }

    @Test
    void what_runs_aside_is_open_or_not_and_nothing_more() {
        String[] elements = {START, task("wait", "take-up-watch"), flows("start wait"), aside(1), aside(2), aside(3)};

        assertThat(proof(elements)).as("8 times waiting, 8 times gone on, of which one is the end")
                .isEqualTo(new Proof.Holds(16, 0));
    }

    @Test
    void what_runs_aside_keeps_its_scope_alive_and_the_machine_unlocked() {
        Map<String, String> diagrams = new TreeMap<>(Diagrams.all());
        String unlocking = "<bpmn:sequenceFlow id=\"verifySecondTime_unlockMachine\"";
        diagrams.compute("hot-work.bpmn", (file, xml) ->
                xml.replace(unlocking, aside(1).replaceAll("<(/?)(?=[a-z])", "<$1bpmn:") + unlocking));

        Proof.Fails fails = (Proof.Fails) DiagramProof.of(diagrams, Integer.parseInt(ProofSettings.USUAL));

        assertThat(fails.missing()).containsExactly(Gate.LOCKED);
        assertThat(fails.path()).extracting(Proof.Step::id).containsSubsequence("aside1", "endHotWork", "hotWorkEnded");
    }

    @Test
    void an_interrupting_boundary_event_of_a_sub_process_takes_its_tokens() {
        assertThat(missing(START, subProcess("inside", "false", "<startEvent id='in'/>"
                + task("clear", "clear-site") + flows("in clear")), boundary("over", "inside", "true"), UNLOCK,
                flows("start inside"), flows("over unlock"))).contains(Gate.SITE_CLEARED);
    }

    @Test
    void a_sub_process_is_left_when_its_last_token_has_ended() {
        assertThat(missing(START, subProcess("inside", "false", "<startEvent id='in'/>" + task("clear", "clear-site")
                + task("verify", "verify-approval") + flows("in clear") + flows("in verify")), UNLOCK,
                flows("start inside unlock"))).doesNotContain(Gate.SITE_CLEARED, Gate.APPROVAL_VERIFIED);
    }

    @Test
    void a_terminating_end_leaves_at_once() {
        assertThat(missing(START, subProcess("inside", "false", "<startEvent id='in'/>" + task("clear", "clear-site")
                + task("verify", "verify-approval") + "<endEvent id='over'><terminateEventDefinition/></endEvent>"
                + flows("in clear over") + flows("in verify")), UNLOCK, flows("start inside unlock")))
                .doesNotContain(Gate.SITE_CLEARED).contains(Gate.APPROVAL_VERIFIED);
    }

    @Test
    void each_event_of_a_choice_may_come() {
        assertThat(missing(START, "<eventBasedGateway id='await'/><intermediateCatchEvent id='told'>" + MESSAGE
                + "</intermediateCatchEvent><intermediateCatchEvent id='late'>" + TIMER + "</intermediateCatchEvent>",
                task("clear", "clear-site"), UNLOCK, flows("start await told clear unlock"),
                flows("await late unlock"))).contains(Gate.SITE_CLEARED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unheard.of", "closing.close"})
    void an_unknown_operation_may_answer_anything(String operation) {
        assertThat(missing(START, service("ask", operation, "said"), "<exclusiveGateway id='gate'/>",
                task("clear", "clear-site"), UNLOCK, flows("start ask gate"), flow("gate", "clear", "${said == 'NO'}"),
                flow("gate", "unlock", "${said == 'YES'}"), flows("clear unlock"))).contains(Gate.SITE_CLEARED);
    }

    @Test
    void a_known_operation_answers_what_is_listed_and_the_flag_remembers_it() {
        assertThat(missing(START, service("ask", "ending.refuse", "said"), "<exclusiveGateway id='gate'/>",
                task("clear", "clear-site"), UNLOCK, flows("start ask gate"),
                flow("gate", "clear", "${said == 'REFUSED'}"), flow("gate", "unlock", "${said != 'REFUSED'}"),
                flows("clear unlock"))).doesNotContain(Gate.SITE_CLEARED);
    }

    @Test
    void a_call_hands_flags_back() {
        String called = TinyDiagrams.of(START + service("ask", "ending.refuse", "answer") + flows("start ask"),
                Names.UNLOCK_MACHINE);
        String calling = TinyDiagrams.of(START
                + "<callActivity id='call' calledElement='unlockMachine' camunda:calledElementBinding='deployment'>"
                + "<extensionElements><camunda:out source='answer' target='said'/></extensionElements></callActivity>"
                + "<exclusiveGateway id='gate'/>" + task("clear", "clear-site") + UNLOCK + flows("start call gate")
                + flow("gate", "clear", "${said == 'REFUSED'}") + flow("gate", "unlock", "${said != 'REFUSED'}")
                + flows("clear unlock"), "calling");

        Proof.Fails fails = (Proof.Fails) DiagramProof.of(Map.of("one", calling, "other", called), 1000);

        assertThat(fails.missing()).doesNotContain(Gate.SITE_CLEARED);
        assertThat(fails.path()).map(Object::toString).startsWith("calling/start", "calling/start_call", "calling/call",
                "unlockMachine/start", "unlockMachine/start_ask", "unlockMachine/ask", "calling/call_gate");
    }

    @Test
    void arrows_are_what_the_engine_takes_for_arrows() {
        assertThat(missing("<startEvent id='start'><outgoing>start_clear</outgoing></startEvent>",
                task("clear", "clear-site"), UNLOCK, flows("start clear"), flows("start unlock")))
                .contains(Gate.SITE_CLEARED);
    }

    private static Set<Gate> missing(String... elements) {
        Proof proof = proof(elements);
        assertThat(proof).isInstanceOf(Proof.Fails.class);
        assertThat(((Proof.Fails) proof).sentence()).isEqualTo("proof.unlock");
        return ((Proof.Fails) proof).missing();
    }

    private static Proof proof(String... elements) {
        return DiagramProof.of(Map.of("tiny.bpmn", TinyDiagrams.of(String.join("", elements), "tiny")), 1000);
    }
}
