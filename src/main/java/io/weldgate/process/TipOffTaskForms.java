package io.weldgate.process;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.audit.Actor;
import io.weldgate.decision.Permission;
import io.weldgate.tipoff.AcceptingTipOffs;
import io.weldgate.tipoff.CheckingReward;
import io.weldgate.tipoff.ProposingRewards;
import io.weldgate.tipoff.RewardForm;
import io.weldgate.tipoff.RewardPaymentForm;
import io.weldgate.tipoff.Rewarding;
import io.weldgate.tipoff.TipOffAcceptanceForm;
import io.weldgate.tipoff.TipOffCheckForm;
import io.weldgate.tipoff.TipOffForms;
import io.weldgate.tipoff.TipOffOutcomeForm;
import io.weldgate.tipoff.VerifyingTipOffs;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The task forms of reports by citizens. */
@Component
class TipOffTaskForms implements FormsOf {

    private static final String OUTCOME = "record-case-outcome";
    private static final List<String> PROPOSED = List.of("outcome", "matter", "fine", "decisionNo", "decidedOn");

    private final Map<String, TaskForm<?>> byKey;
    private final ProposingRewards proposing;
    private final TipOffForms forms;

    TipOffTaskForms(AcceptingTipOffs accepting, VerifyingTipOffs verifying, Rewarding rewarding,
            CheckingReward checking, ProposingRewards proposing, TipOffForms forms) {
        this.proposing = proposing;
        this.forms = forms;
        this.byKey = Map.ofEntries(
                entry("accept-tip-off", new TaskForm<>(TipOffAcceptanceForm.class,
                        (docketNo, form, caller, locale) -> accepting.errors(form, locale),
                        acts(accepting::accept), form -> Map.of())),
                entry("verify-tip-off", new TaskForm<>(TipOffCheckForm.class,
                        (docketNo, form, caller, locale) -> verifying.errors(docketNo, form, locale),
                        acts(verifying::verify), form -> Map.of(TipOffWords.FINDING, form.finding().name()))),
                entry(OUTCOME, new TaskForm<>(TipOffOutcomeForm.class,
                        (docketNo, form, caller, locale) -> checking.errors(form, locale),
                        acts(rewarding::conclude), form -> Map.of(TipOffWords.CASE_OUTCOME, form.outcome().name()))),
                entry("decide-reward", new TaskForm<>(RewardForm.class,
                        (docketNo, form, caller, locale) -> checking.errors(docketNo, form, caller.actor(), locale),
                        acts(rewarding::decide), form -> Map.of(TipOffWords.REWARD, form.decision().name()))),
                entry("pay-reward", new TaskForm<>(RewardPaymentForm.class,
                        (docketNo, form, caller, locale) -> checking.errors(docketNo, form, caller.actor(), locale),
                        acts(rewarding::pay), form -> Map.of())));
    }

    @Override
    public Map<String, TaskForm<?>> forms() {
        return byKey;
    }

    @Override
    public Map<String, Object> examples(String key, String docketNo) {
        Map<String, Object> examples = new HashMap<>(forms.moment());
        if (OUTCOME.equals(key)) {
            proposing.of(docketNo).ifPresent(it -> examples.putAll(Map.of("fine", it.fine(), "decisionNo",
                    it.decisionNo(), "decidedOn", it.decidedOn())));
        }
        return examples;
    }

    /** What the case itself says stands in the form already, for the handler to confirm. */
    @Override
    public ObjectNode narrowed(ObjectNode schema, String key, String docketNo, Locale locale) {
        if (OUTCOME.equals(key) && proposing.of(docketNo).isPresent()) {
            PROPOSED.forEach(it -> ((ObjectNode) schema.get("properties").get(it)).put("x-known", true));
        }
        return schema;
    }

    private interface Act<F> {

        void on(String docketNo, F form, Actor who);
    }

    /** None of them is for the rules to refuse. */
    private static <F> TaskForm.Act<F> acts(Act<F> act) {
        return (docketNo, form, who) -> {
            act.on(docketNo, form, who);
            return new Permission.Granted(null, List.of());
        };
    }
}
