package io.weldgate.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DiagramContractTest {

    private static final DiagramContract CONTRACT = new DiagramContract(Diagrams.listedBeans(),
            AllForms.byKey().keySet(), Names.MESSAGES, variables(), Names.PROCESSES);

    private static Map<String, Class<?>> variables() {
        Map<String, Class<?>> all = new TreeMap<>();
        Vocabulary.ALL.forEach(words -> all.putAll(words.variables()));
        return all;
    }

    @Test
    void diagrams_and_Java_keep_their_promises_to_each_other() {
        assertThat(CONTRACT.violations(Diagrams.all())).isEmpty();
    }

    @Test
    void the_variables_that_Java_sets_are_those_of_the_contract() {
        assertThat(CONTRACT.variables().keySet()).isEqualTo(Names.VARIABLES);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            an unlisted bean       | hot-work-approval | ${issuing.issue(permitNo)}   | ${identities.current(permitNo)} | 'identities' is no listed bean
            a renamed bean         | hot-work-approval | ${applying.judge(permitNo)}  | ${applyings.judge(permitNo)}    | 'applyings' is no listed bean
            a renamed method       | unlock-machine    | ${unlocking.judge(permitNo)} | ${unlocking.judged(permitNo)}   | unlocking.judged, which Unlocking lacks
            a method of Object     | hot-work-approval | ${issuing.issue(permitNo)}   | ${issuing.getClass()}           | issuing.getClass, which Issuing lacks
            an extra argument      | hot-work-permit   | ${closing.close(permitNo)}   | ${closing.close(permitNo, approvalOutcome)} | closing.close with [permitNo, approvalOutcome]
            a missing argument     | hot-work-permit   | ${closing.close(permitNo)}   | ${closing.close()}              | closing.close with []
            an argument's type     | unlock-machine    | ${unlocking.unlock(permitNo)} | ${unlocking.unlock(unlocked)}  | 'unlocked' as String, but it is boolean
            a chain of calls       | hot-work-approval | ${issuing.issue(permitNo)}   | ${issuing.issue(permitNo).length()} | neither a call of a listed bean nor a flag
            a call on a text       | hot-work-approval | ${issuing.issue(permitNo)}   | ${''.getClass()}                | neither a call of a listed bean nor a flag
            the execution          | hot-work-permit   | businessKey="${permitNo}"    | businessKey="${execution.businessKey}" | neither a call of a listed bean nor a flag
            a nobody as assignee   | hot-work-approval | ${staffing.applicant(permitNo)} | ${staffing.applicants(permitNo)} | staffing.applicants, which Staffing lacks
            a wrong kind of result | hot-work-approval | ${staffing.applicant(permitNo)} | ${issuing.windowEnd(permitNo)} | cannot use Date of issuing.windowEnd as assignee
            a form key             | hot-work-approval | "approve-permit"             | "approve-permits"               | form key 'approve-permits' is in a diagram but unknown to Java
            a form without a task  | hot-work-approval | "correct-application"        | "approve-permit"                | form key 'correct-application' is known to Java but in no diagram
            a message              | hot-work-permit   | name="permitRevoked"         | name="permitRevoke"             | message 'permitRevoke' is in a diagram but unknown to Java
            a message nobody awaits | hot-work-permit  | name="permitRevoked"         | name="permitRevoke"             | message 'permitRevoked' is known to Java but in no diagram
            a timer's expression   | unlock-machine    | ${unlocking.commandTimeout(permitNo)} | ${unlocking.timeout(permitNo)} | unlocking.timeout, which Unlocking lacks
            a timer's text         | unlock-machine    | ${unlocking.commandTimeout(permitNo)} | 20 seconds             | '20 seconds', which is no ISO 8601 time
            a timer's kind         | five-step-check   | ${disposing.residualFireWatch(permitNo)} | ${issuing.windowEnd(permitNo)} | as timeDuration
            a call's target        | hot-work-permit   | calledElement="fiveStepCheck" | calledElement="sixStepCheck"   | calls 'sixStepCheck', which no diagram defines
            a call's binding       | five-step-check   | camunda:calledElementBinding="deployment" | camunda:calledElementBinding="latest" | not bound to its own deployment
            a call's business key  | five-step-check   | businessKey="${permitNo}"    | businessKey="${unlockOutcome}"  | does not hand on the business key
            a call's answer        | hot-work          | source="unlockOutcome"       | source="outcome"                | wants 'outcome' back
            a process's id         | unlock-machine    | unlockMachine"               | unlockMachines"                 | process 'unlockMachines' is in a diagram but unknown to Java
            an unset variable      | hot-work-approval | ${approval == 'APPROVE'}     | ${approved == 'APPROVE'}        | 'approved', which nobody sets
            a renamed result       | unlock-machine    | resultVariable="mayRetry"    | resultVariable="retried"        | 'mayRetry', which nobody sets
            a text as a flag       | unlock-machine    | ${mayRetry}                  | ${readiness}                    | 'readiness' as boolean, but it is String
            a missing condition    | unlock-machine    | `>\\s*<bpmn:conditionExpression[^>]*>\\$\\{mayRetry}</bpmn:conditionExpression>` | > | tryAgain_judgeReadiness out of a gateway has no condition
            a default flow         | unlock-machine    | <bpmn:exclusiveGateway id="isReady" | <bpmn:exclusiveGateway id="isReady" default="isReady_unlock" | isReady has a default flow
            an error               | hot-work-permit   | <bpmn:messageEventDefinition id="revocationOrderedReceipt" messageRef="permitRevokedMessage" /> | <bpmn:errorEventDefinition id="revocationOrderedReceipt" /> | error event in revocationOrdered
            an escalation          | hot-work-permit   | <bpmn:messageEventDefinition id="revocationOrderedReceipt" messageRef="permitRevokedMessage" /> | <bpmn:escalationEventDefinition id="revocationOrderedReceipt" /> | escalation event in revocationOrdered
            a class                | hot-work-permit   | camunda:expression="${closing.close(permitNo)}" | camunda:class="java.lang.Runtime" | closePermit has 'class'
            a delegate             | hot-work-permit   | camunda:expression="${closing.close(permitNo)}" | camunda:delegateExpression="${closing}" | closePermit has 'delegateExpression'
            a listener             | unlock-machine    | `<camunda:inputOutput>` | <camunda:executionListener event='start' expression='${locking.lock(permitNo)}' /><camunda:inputOutput> | has 'executionListener'
            a script               | unlock-machine    | `>NOT_READY<` | ><camunda:script scriptFormat='groovy'>1</camunda:script>< | has 'script'
            a script task          | hot-work-permit   | serviceTask                  | scriptTask                      | closePermit has 'scriptTask'
            a second transaction   | unlock-machine    | <bpmn:serviceTask id="unlock" | <bpmn:serviceTask id="unlock" camunda:asyncBefore="true" | unlock has 'asyncBefore'
            no time to live        | unlock-machine    | camunda:historyTimeToLive="P90D" | `` | unlockMachine has no history time to live
            not executable         | unlock-machine    | isExecutable="true"          | isExecutable="false"            | unlockMachine is not executable
            a generated id         | hot-work-permit   | closePermit                  | Activity_1w131lg                | id 'Activity_1w131lg' is not readable
            a gateway without name | hot-work-permit   | ` name="[^"]*Was the permit[^"]*"` | `` | gateway wasIssued has no name
            a gateway's statement  | hot-work-permit   | issued?"                     | issued"                         | gateway wasIssued asks no question
            an unlabelled answer   | hot-work-permit   | `id="wasIssued_notIssued" name="[^"]*"` | `id="wasIssued_notIssued"` | wasIssued_notIssued out of a gateway is not labelled
            a nameless task        | hot-work-permit   | `id="closePermit" name="[^"]*"` | `id="closePermit"` | closePermit has no name
            nobody's task          | hot-work-permit   | camunda:assignee="${staffing.watch(permitNo)}" | `` | clearAfterRevocation is nobody's
            no lane                | hot-work-permit   | <bpmn:flowNodeRef>closePermit</bpmn:flowNodeRef> | `` | closePermit is in no lane
            the wrong lane         | hot-work-permit   | `(closePermitShape[^>]*>\\s*<dc:Bounds x=.\\d+.) y=.\\d+.` | `$1 y=\"270\"` | closePermit is drawn outside of its lane platform
            a node not drawn       | hot-work-permit   | bpmnElement="closePermit"    | bpmnElement="closed"            | closePermit is not drawn
            an arrow not drawn     | hot-work-permit   | bpmnElement="closePermit_closed" | bpmnElement="applied_approve" | closePermit_closed is not drawn
            a case's operation     | first-check-referral | ${referring.refer(docketNo)} | ${referring.referred(docketNo)} | referring.referred, which Referring lacks
            a permit in a case     | first-check-referral | ${authority.ours(docketNo)} | ${authority.ours(permitNo)}     | 'permitNo', which nobody sets
            a case's message       | referral          | name="referralConcluded"     | name="referralEnded"            | message 'referralEnded' is in a diagram but unknown to Java
            a case's clock         | criminal-transfer | <bpmn:timeDate xsi:type="bpmn:tFormalExpression">${transferring.policeDue(docketNo)} | <bpmn:timeDate xsi:type="bpmn:tFormalExpression">${transferring.police(docketNo)} | cannot use String of transferring.police
            a case's call          | first-check-referral | source="docketNo"         | source="power"                  | does not hand on the business key
            invalid BPMN           | hot-work-permit   | sourceRef="closePermit"      | source="closePermit"            | is not valid BPMN
            """)
    void a_deliberate_break_is_reported(String kind, String diagram, String from, String to, String reported) {
        Map<String, String> broken = new TreeMap<>(Diagrams.all());
        String whole = broken.get(diagram + ".bpmn");
        String after = whole.contains(from) ? whole.replace(from, to == null ? "" : to)
                : whole.replaceAll(from, to == null ? "" : to);
        assertThat(after).as("the break itself").isNotEqualTo(whole);
        broken.put(diagram + ".bpmn", after);

        assertThat(CONTRACT.violations(broken)).anySatisfy(line -> assertThat(line).contains(reported));
    }
}
