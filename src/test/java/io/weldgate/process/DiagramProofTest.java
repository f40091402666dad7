package io.weldgate.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each break is one edit of a real diagram; it must be refused for the right gate, by the path that the edit opened.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DiagramProofTest {

    private static final int MOST = Integer.parseInt(ProofSettings.USUAL);

    @Test
    void no_path_through_the_diagrams_of_the_house_leads_round_a_gate() {
        Proof proof = DiagramProof.of(Diagrams.all(), MOST);

        assertThat(proof).as(() -> ((Proof.Fails) proof).account()).isInstanceOf(Proof.Holds.class);
        assertThat(((Proof.Holds) proof).unlocks()).as("else the proof would hold of nothing").isPositive();
    }

    @Test
    void more_situations_than_may_be_looked_at_are_a_refusal() {
        assertThat(DiagramProof.of(Diagrams.all(), 10)).isInstanceOfSatisfying(Proof.Fails.class,
                fails -> assertThat(fails.sentence()).isEqualTo("proof.bound"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            the 2nd verification bypassed  | hot-work          | `sourceRef="isGasTestDue" targetRef="verifySecondTime"` | `sourceRef="isGasTestDue" targetRef="unlockMachine"` | isGasTestDue_verifySecondTime, unlockMachine, unlock | VERIFIED_AGAIN
            the approval check skipped     | five-step-check   | `sourceRef="preparationBegun" targetRef="verifyApproval"` | `sourceRef="preparationBegun" targetRef="clearSite"` | preparationBegun_verifyApproval, clearSite, unlock | APPROVAL_VERIFIED
            no new verification after a lapse | hot-work | `sourceRef="interruptWork" targetRef="isGasTestDue"` | `sourceRef="interruptWork" targetRef="unlockMachine"` | leaseLapsed, interruptWork, interruptWork_isGasTestDue, unlock | VERIFIED_AGAIN
            no new verification when not ready | hot-work | `sourceRef="isUnlocked" targetRef="isGasTestDue"` | `sourceRef="isUnlocked" targetRef="unlockMachine"` | notReady, isUnlocked_isGasTestDue, unlock | VERIFIED_AGAIN
            a flow beside the preparation  | five-step-check   | `<bpmn:sequenceFlow id="issued_preparation"` | `<bpmn:sequenceFlow id="shortcut" sourceRef="issued" targetRef="hotWork" /><bpmn:sequenceFlow id="issued_preparation"` | issued, shortcut, hotWork, unlock | APPROVAL_VERIFIED, SITE_CLEARED, READY, WATCHED
            a flow round the verdict       | unlock-machine    | `sourceRef="isCoded" targetRef="judgeReadiness"` | `sourceRef="isCoded" targetRef="unlock"` | verified, isCoded_judgeReadiness, unlock | JUDGED
            a retry without a verdict      | unlock-machine    | `sourceRef="retryOrAbandon" targetRef="judgeReadiness"` | `sourceRef="retryOrAbandon" targetRef="unlock"` | decideUnansweredUnlock, retryOrAbandon_judgeReadiness, unlock | JUDGED
            a wait between verdict and unlock | unlock-machine | `<bpmn:sequenceFlow id="isReady_unlock" name="是 Yes" sourceRef="isReady" targetRef="unlock">` | `<bpmn:userTask id="wait" camunda:formKey="gas-test" /><bpmn:sequenceFlow id="waited" sourceRef="wait" targetRef="unlock" /><bpmn:sequenceFlow id="isReady_unlock" name="是 Yes" sourceRef="isReady" targetRef="wait">` | judgeReadiness, wait, waited, unlock | JUDGED
            an event sub-process that unlocks | five-step-check | `<bpmn:sequenceFlow id="issued_preparation"` | `<bpmn:subProcess id="urgent" triggeredByEvent="true"><bpmn:startEvent id="pressed" isInterrupting="false"><bpmn:messageEventDefinition id="pressedReceipt" messageRef="watchPresentMessage" /></bpmn:startEvent><bpmn:callActivity id="unlockNow" calledElement="unlockMachine" camunda:calledElementBinding="deployment" /><bpmn:sequenceFlow id="pressed_unlockNow" sourceRef="pressed" targetRef="unlockNow" /></bpmn:subProcess><bpmn:sequenceFlow id="issued_preparation"` | urgent, pressed, pressed_unlockNow, unlockNow, unlock | APPROVAL_VERIFIED, SITE_CLEARED, READY, WATCHED, VERIFIED_AGAIN
            another diagram called         | hot-work-permit   | calledElement="hotWorkApproval" | calledElement="fiveStepCheck" | approve, preparation, unlock | APPROVED, ISSUED, COMPLETED
            a weaker condition             | hot-work-approval | ${approval == 'APPROVE'} | ${approval != 'RETURN'} | approvePermit, whatWasDecided_doesAnotherSign, issuePermit, unlock | APPROVED, ISSUED, COMPLETED
            a condition on nothing         | hot-work-permit   | ${approvalOutcome != 'ISSUED'} | ${approvalOutcome == 'NEVER'} | notIssued | `proof.unwalked`
            a gateway's default            | unlock-machine    | `<bpmn:exclusiveGateway id="isReady"(.*)\\$\\{readiness == 'REFUSED'}(.*)>\\s*<bpmn:conditionExpression[^>]*>\\$\\{readiness == 'ALLOWED'}</bpmn:conditionExpression>` | `<bpmn:exclusiveGateway id="isReady" default="isReady_unlock"$1\\${readiness == 'DENIED'}$2>` | judgeReadiness, isReady_unlock, unlock | JUDGED
            a boundary event round the checks | five-step-check | `sourceRef="windowEndedInPreparation" targetRef="hadWorkBegun"` | `sourceRef="windowEndedInPreparation" targetRef="hotWork"` | windowEndedInPreparation, hotWork, unlock | APPROVAL_VERIFIED, SITE_CLEARED, READY, WATCHED
            a reminder that unlocks        | hot-work   | `<bpmn:sequenceFlow id="verifySecondTime_unlockMachine"` | `<bpmn:boundaryEvent id="late" cancelActivity="false" attachedToRef="verifySecondTime"><bpmn:timerEventDefinition id="lateTimer"><bpmn:timeDuration>PT5M</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:boundaryEvent><bpmn:sequenceFlow id="late_unlockMachine" sourceRef="late" targetRef="unlockMachine" /><bpmn:sequenceFlow id="verifySecondTime_unlockMachine"` | verifySecondTime, late, late_unlockMachine, unlock | VERIFIED_AGAIN
            a boundary event of a call     | hot-work-permit   | `<bpmn:sequenceFlow id="applied_approve"` | `<bpmn:boundaryEvent id="tooSlow" attachedToRef="approve"><bpmn:timerEventDefinition id="tooSlowTimer"><bpmn:timeDuration>PT1H</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:boundaryEvent><bpmn:sequenceFlow id="tooSlow_checkFiveSteps" sourceRef="tooSlow" targetRef="checkFiveSteps" /><bpmn:sequenceFlow id="applied_approve"` | approve, tooSlow, tooSlow_checkFiveSteps, checkFiveSteps, unlock | APPROVED, ISSUED, COMPLETED
            a start by message             | five-step-check   | `<bpmn:sequenceFlow id="issued_preparation"` | `<bpmn:startEvent id="ordered"><bpmn:messageEventDefinition id="orderedReceipt" messageRef="workStoppedMessage" /></bpmn:startEvent><bpmn:sequenceFlow id="ordered_hotWork" sourceRef="ordered" targetRef="hotWork" /><bpmn:sequenceFlow id="issued_preparation"` | ordered, ordered_hotWork, hotWork, unlock | APPROVED, SITE_CLEARED
            no lock when work is done      | five-step-check   | `sourceRef="hotWork" targetRef="lockMachine"` | `sourceRef="hotWork" targetRef="endWork"` | endHotWork, hotWork_lockMachine, endWork, disposeSite | LOCKED
            no lock at a stop              | five-step-check   | `sourceRef="workStopped" targetRef="lockStoppedMachine"` | `sourceRef="workStopped" targetRef="stopWork"` | workStopped, stopWork, disposeSite | LOCKED
            no lock at a revocation        | hot-work-permit   | `sourceRef="revocationOrdered" targetRef="lockMachine"` | `sourceRef="revocationOrdered" targetRef="revokePermit"` | revocation, revocationOrdered, revokePermit | LOCKED
            no lock at a cancellation      | hot-work-permit   | `sourceRef="cancellationDemanded" targetRef="lockCancelledMachine"` | `sourceRef="cancellationDemanded" targetRef="cancelPermit"` | unlock, cancellation, cancelPermit, cancelled | LOCKED
            no lock at a suspension        | hot-work          | `sourceRef="workSuspended" targetRef="lockForSuspension"` | `sourceRef="workSuspended" targetRef="suspendWork"` | unlock, workSuspended, suspendWork, workResumed | LOCKED
            no lock when readiness is lost | unlock-machine    | `sourceRef="isReady" targetRef="lockUnreadyMachine"` | `sourceRef="isReady" targetRef="notReady"` | commandTimedOut, tryAgain, isReady_lockUnreadyMachine, notReady | LOCKED
            an interruption that locks nothing | hot-work | `<bpmn:messageEventDefinition id="leaseLapsedReceipt" messageRef="leaseLapsedMessage" />` | `<bpmn:messageEventDefinition id="leaseLapsedReceipt" messageRef="workResumedMessage" />` | leaseLapsed, interruptWork | LOCKED
            a permit closed under the arc  | five-step-check   | `sourceRef="hotWork" targetRef="lockMachine"` | `sourceRef="hotWork" targetRef="recordAcceptance"` | endHotWork, recordAcceptance, closePermit, closed | LOCKED
            a call of whatever is latest   | five-step-check   | camunda:calledElementBinding="deployment" | camunda:calledElementBinding="latest" | hotWork | proof.binding
            a call of nothing              | hot-work-permit   | calledElement="fiveStepCheck" | calledElement="sixStepCheck" | checkFiveSteps | proof.target
            an unlock in an assignee       | five-step-check   | camunda:assignee="${staffing.watch(permitNo)}" | camunda:assignee="${unlocking.unlock(permitNo)}" | verifyApproval | proof.hidden
            an unlock in a condition       | unlock-machine    | ${not mayRetry} | ${not mayRetry and unlocking['unlock'](permitNo)} | tryAgain_decideUnansweredUnlock | proof.hidden
            a listener                     | unlock-machine    | <camunda:inputOutput> | <camunda:executionListener event='end' expression='${closing.close(permitNo)}' /><camunda:inputOutput> | judgeUncoded | proof.foreign
            a class                        | hot-work-permit   | camunda:expression="${closing.close(permitNo)}" | camunda:class="java.lang.Runtime" | closePermit | proof.foreign
            a second transaction           | unlock-machine    | <bpmn:serviceTask id="unlock" | <bpmn:serviceTask id="unlock" camunda:asyncBefore="true" | unlock | proof.transaction
            a repetition                   | five-step-check   | `<bpmn:incoming>preparationBegun_verifyApproval</bpmn:incoming>(\\s*<bpmn:outgoing>[^<]*</bpmn:outgoing>)` | `$0<bpmn:multiInstanceLoopCharacteristics><bpmn:loopCardinality>0</bpmn:loopCardinality></bpmn:multiInstanceLoopCharacteristics>` | verifyApproval | proof.repetition
            """)
    void a_break_is_refused_with_its_path(String kind, String diagram, String from, String to,
    String path, String why) {
        Map<String, String> broken = new TreeMap<>(Diagrams.all());
        broken.compute(diagram + ".bpmn", (file, whole) -> edited(whole, from, to));

        Proof.Fails fails = refused(broken);

        List<String> ids = fails.path().stream().map(Proof.Step::id).toList();
        assertThat(ids).as(fails::account).containsSubsequence(path.split(", "));
        if (why.startsWith("proof.")) {
            assertThat(fails.sentence()).isEqualTo(why);
        } else {
            assertThat(fails.missing()).as(fails::account).containsAll(Arrays.stream(why.split(", ")).map(Gate::valueOf)
                    .collect(Collectors.toSet()));
        }
    }

    @Test
    void an_approval_that_always_ends_issued_is_refused() {
        Map<String, String> broken = new TreeMap<>(Diagrams.all());
        broken.put("hot-work-approval.bpmn", TinyDiagrams.of("""
                <startEvent id="applied"/><sequenceFlow id="go" sourceRef="applied" targetRef="issuePermit"/>
                <serviceTask id="issuePermit" camunda:expression="${issuing.issue(permitNo)}" camunda:resultVariable="approvalOutcome"/>
                <sequenceFlow id="done" sourceRef="issuePermit" targetRef="issued"/><endEvent id="issued"/>
                """, Names.HOT_WORK_APPROVAL));

        Proof.Fails fails = refused(broken);

        assertThat(fails.path()).extracting(Proof.Step::id).containsSubsequence("approve", "applied", "issuePermit",
                "issued", "checkFiveSteps", "unlock").endsWith("unlock");
        assertThat(fails.missing()).isEqualTo(Set.of(Gate.APPROVED, Gate.ISSUED, Gate.COMPLETED));
    }

    @Test
    void an_unlock_from_another_diagram_is_refused() {
        Map<String, String> broken = new TreeMap<>(Diagrams.all());
        broken.put("trial.bpmn", TinyDiagrams.of("""
                <startEvent id="begun"/><sequenceFlow id="go" sourceRef="begun" targetRef="tryArc"/>
                <callActivity id="tryArc" calledElement="unlockMachine" camunda:calledElementBinding="deployment"/>
                """, "trial"));

        Proof.Fails fails = refused(broken);

        assertThat(fails.path()).extracting(Proof.Step::toString).startsWith("trial/begun", "trial/go", "trial/tryArc")
                .anySatisfy(step -> assertThat(step).startsWith("unlockMachine/unlock "));
        assertThat(fails.missing()).isEqualTo(EnumSet.range(Gate.APPROVED, Gate.VERIFIED_AGAIN));
    }

    private static Proof.Fails refused(Map<String, String> diagrams) {
        Proof proof = DiagramProof.of(diagrams, MOST);
        assertThat(proof).isInstanceOf(Proof.Fails.class);
        return (Proof.Fails) proof;
    }

    private static String edited(String whole, String from, String to) {
        String after = whole.contains(from) ? whole.replace(from, to) : whole.replaceAll("(?s)" + from, to);
        assertThat(after).as("the break itself").isNotEqualTo(whole);
        return after;
    }
}
