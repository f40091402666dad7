package io.weldgate.process;

import static java.util.Map.entry;

import io.weldgate.audit.Actor;
import io.weldgate.decision.Permission;
import io.weldgate.tipoff.AcceptingTipOffs;
import io.weldgate.tipoff.CheckingReward;
import io.weldgate.tipoff.RewardForm;
import io.weldgate.tipoff.RewardPaymentForm;
import io.weldgate.tipoff.Rewarding;
import io.weldgate.tipoff.TipOffAcceptanceForm;
import io.weldgate.tipoff.TipOffCheckForm;
import io.weldgate.tipoff.TipOffForms;
import io.weldgate.tipoff.TipOffOutcomeForm;
import io.weldgate.tipoff.VerifyingTipOffs;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The task forms of reports by citizens. */
@Component
class TipOffTaskForms implements FormsOf {

    private final Map<String, TaskForm<?>> byKey;
    private final TipOffForms forms;

    TipOffTaskForms(AcceptingTipOffs accepting, VerifyingTipOffs verifying, Rewarding rewarding,
            CheckingReward checking, TipOffForms forms) {
        this.forms = forms;
        this.byKey = Map.ofEntries(
                entry("accept-tip-off", new TaskForm<>(TipOffAcceptanceForm.class,
                        (docketNo, form, caller, locale) -> accepting.errors(form, locale),
                        acts(accepting::accept), form -> Map.of())),
                entry("verify-tip-off", new TaskForm<>(TipOffCheckForm.class,
                        (docketNo, form, caller, locale) -> verifying.errors(docketNo, form, locale),
                        acts(verifying::verify), form -> Map.of(TipOffWords.FINDING, form.finding().name()))),
                entry("record-case-outcome", new TaskForm<>(TipOffOutcomeForm.class,
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
        return forms.moment();
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
