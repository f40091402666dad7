package io.weldgate.process;

import static java.util.Map.entry;

import io.weldgate.audit.Actor;
import io.weldgate.form.FieldError;
import io.weldgate.investigation.AccountabilityForm;
import io.weldgate.investigation.CaseClosingForm;
import io.weldgate.investigation.Finalising;
import io.weldgate.investigation.Convening;
import io.weldgate.investigation.DecisionForm;
import io.weldgate.investigation.Exacting;
import io.weldgate.investigation.ExecutionForm;
import io.weldgate.investigation.HearingForm;
import io.weldgate.investigation.HearingPlanForm;
import io.weldgate.investigation.InvestigationForm;
import io.weldgate.investigation.Investigating;
import io.weldgate.investigation.NoticeForm;
import io.weldgate.investigation.PartyAnswerForm;
import io.weldgate.investigation.ProposalForm;
import io.weldgate.investigation.Resolving;
import io.weldgate.investigation.ReviewForm;
import io.weldgate.investigation.Revoking;
import io.weldgate.investigation.RevocationForm;
import io.weldgate.investigation.Sanctioning;
import io.weldgate.investigation.ServiceForm;
import io.weldgate.investigation.Serving;
import io.weldgate.investigation.Suggesting;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The task forms of the dual investigation. */
@Component
class InvestigationForms implements FormsOf {

    private final Map<String, TaskForm<?>> byKey;
    private final Suggesting suggesting;

    InvestigationForms(Investigating investigating, Sanctioning sanctioning, Resolving resolving, Serving serving,
            Convening convening, Exacting exacting, Revoking revoking, Finalising finalising, Suggesting suggesting) {
        this.suggesting = suggesting;
        this.byKey = Map.ofEntries(
                entry("investigate-track", form(InvestigationForm.class, investigating::errors,
                        investigating::investigate, it -> Map.of(InvestigationWords.TRACK_FINDING,
                                it.finding().way()))),
                entry("review-finding", form(ReviewForm.class, investigating::errors, investigating::reviewFinding,
                        it -> Map.of(InvestigationWords.FINDING_REVIEW, it.review().name()))),
                entry("propose-penalty", form(ProposalForm.class, sanctioning::errors, sanctioning::propose,
                        it -> Map.of())),
                entry("punish-on-spot", form(ProposalForm.class, sanctioning::onSpotErrors, sanctioning::punishOnSpot,
                        it -> Map.of())),
                entry("review-proposal", form(ReviewForm.class, investigating::errors, resolving::review,
                        it -> Map.of(InvestigationWords.PROPOSAL_REVIEW, it.review().name()))),
                entry("serve-notice", form(NoticeForm.class, serving::errors, serving::serveNotice, it -> Map.of())),
                entry("hear-party", form(PartyAnswerForm.class, serving::errors, serving::answer,
                        it -> Map.of(InvestigationWords.PARTY_ANSWER, it.answer().name()))),
                entry("announce-hearing", form(HearingPlanForm.class, convening::errors, convening::announce,
                        it -> Map.of())),
                entry("hold-hearing", form(HearingForm.class, convening::errors, convening::hold, it -> Map.of())),
                entry("decide-penalty", form(DecisionForm.class, resolving::errors, resolving::decide,
                        it -> Map.of(InvestigationWords.PENALTY_DECISION, it.decision().name()))),
                entry("serve-decision", form(ServiceForm.class, serving::errors, serving::serveDecision,
                        it -> Map.of())),
                entry("execute-penalty", form(ExecutionForm.class, exacting::errors, exacting::execute,
                        it -> Map.of())),
                entry("answer-revocation", form(RevocationForm.class, revoking::errors, revoking::answer,
                        it -> Map.of())),
                entry("record-accountability", form(AccountabilityForm.class, finalising::errors, finalising::account,
                        it -> Map.of(InvestigationWords.ANOTHER_ACCOUNTED, it.another()))),
                entry("close-case", form(CaseClosingForm.class, finalising::errors, finalising::sign,
                        it -> Map.of(InvestigationWords.CASE_CLOSING, it.closing().name()))));
    }

    @Override
    public Map<String, TaskForm<?>> forms() {
        return byKey;
    }

    @Override
    public Map<String, Object> examples(String key, String docketNo) {
        return suggesting.of(key, docketNo);
    }

    /** What the rooms check knows no caller, only who acts. */
    private interface Errors<F> {

        List<FieldError> of(String docketNo, F form, Actor by, Locale locale);
    }

    private static <F extends Record> TaskForm<F> form(Class<F> form, Errors<F> errors, TaskForm.Act<F> act,
            Function<F, Map<String, Object>> flags) {
        return new TaskForm<>(form, (docketNo, filled, caller, locale) -> errors.of(docketNo, filled, caller.actor(),
                locale), act, flags);
    }
}
