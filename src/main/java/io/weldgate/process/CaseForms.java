package io.weldgate.process;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.decision.Permission;
import io.weldgate.enforcement.AnswerForm;
import io.weldgate.enforcement.Responding;
import io.weldgate.enforcement.DisputeForm;
import io.weldgate.enforcement.EvidenceForm;
import io.weldgate.enforcement.FeedbackForm;
import io.weldgate.enforcement.FilingForm;
import io.weldgate.enforcement.FirstChecking;
import io.weldgate.enforcement.HandOverForm;
import io.weldgate.enforcement.ObjectionForm;
import io.weldgate.enforcement.PoliceForm;
import io.weldgate.enforcement.RefusalForm;
import io.weldgate.enforcement.Scrutinising;
import io.weldgate.enforcement.SettlementForm;
import io.weldgate.enforcement.StopForm;
import io.weldgate.enforcement.TransferDecisionForm;
import io.weldgate.enforcement.TransferForm;
import io.weldgate.enforcement.Transferring;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The task forms of the first check, of referrals and of transfers to public security. */
@Component
class CaseForms implements FormsOf {

    private static final String ANSWER = "answer-referral";
    /** Of a department that is served by letter only. */
    private static final Set<String> ON_PAPER = Set.of("theirCaseNo", "receipt");

    private final Map<String, TaskForm<?>> byKey;
    private final Scrutinising scrutinising;

    CaseForms(FirstChecking checking, Responding responding, Transferring transferring, Scrutinising scrutinising) {
        this.scrutinising = scrutinising;
        this.byKey = Map.ofEntries(
                entry("stop-violation", new TaskForm<>(StopForm.class, (no, form, caller, locale) ->
                        scrutinising.errors(no, form, caller.actor(), locale), checking::stop, form -> Map.of())),
                entry("fix-evidence", new TaskForm<>(EvidenceForm.class, (no, form, caller, locale) ->
                        scrutinising.errors(no, form, caller.actor(), locale), checking::fix, form -> Map.of())),
                entry("file-case", new TaskForm<>(FilingForm.class, checking::file, form -> Map.of())),
                entry(ANSWER, new TaskForm<>(AnswerForm.class, (no, form, caller, locale) ->
                        scrutinising.errors(no, form, locale), responding::answer,
                        form -> Map.of(CaseWords.ANSWER, form.decision().name()))),
                entry("settle-return", new TaskForm<>(SettlementForm.class, (no, form, caller, locale) ->
                        scrutinising.errors(no, form, locale), responding::settle,
                        form -> Map.of(CaseWords.SETTLEMENT, form.decision().name()))),
                entry("decide-dispute", new TaskForm<>(DisputeForm.class, (no, form, caller, locale) ->
                        scrutinising.errors(no, form, locale), responding::decide,
                        form -> Map.of(CaseWords.DISPUTE, form.decision().name()))),
                entry("record-feedback", new TaskForm<>(FeedbackForm.class, responding::feedBack, form -> Map.of())),
                entry("decide-transfer", new TaskForm<>(TransferDecisionForm.class, transferring::decide,
                        form -> Map.of(CaseWords.TRANSFER, form.decision().name()))),
                entry("transfer-case", new TaskForm<>(TransferForm.class, transferring::send, form -> Map.of())),
                entry("answer-transfer", new TaskForm<>(PoliceForm.class, transferring::answer,
                        form -> Map.of(CaseWords.FILING, form.decision().name()))),
                entry("take-refusal", new TaskForm<>(RefusalForm.class, transferring::takeRefusal,
                        form -> Map.of(CaseWords.OBJECTION, form.decision().name()))),
                entry("decide-objection", new TaskForm<>(ObjectionForm.class, transferring::decideObjection,
                        form -> Map.of(CaseWords.FILING, form.decision().name()))),
                entry("hand-over-exhibits", new TaskForm<>(HandOverForm.class, transferring::handOver,
                        form -> Map.of())));
    }

    @Override
    public Map<String, TaskForm<?>> forms() {
        return byKey;
    }

    @Override
    public Map<String, Object> examples(String key, String docketNo) {
        return scrutinising.examples(docketNo);
    }

    /** A department that is served by letter answers on paper; one that can sign in has no paper to show. */
    @Override
    public ObjectNode narrowed(ObjectNode schema, String key, String docketNo, Locale locale) {
        if (ANSWER.equals(key)) {
            if (scrutinising.byLetter(docketNo)) {
                return Narrowing.demanding(schema, "receipt");
            }
            ((ObjectNode) schema.get("properties")).remove(ON_PAPER);
        }
        return schema;
    }
}
