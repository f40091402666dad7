package io.weldgate.inspection;

import io.weldgate.form.FieldError;
import io.weldgate.form.FormText;
import io.weldgate.rectification.Days;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * What an inspection's answers allow it to end in. Every violation ends in a case, a correction or a rectification
 * (S1-21); uncertified work ends in a case (S0).
 */
@Component
class Consequences {

    private static final Set<Result> OF_UNITS =
            Set.of(Result.PASSED, Result.CORRECTED_ON_SITE, Result.RECTIFICATION);

    private final FormText text;
    private final Days days;
    private final Clock clock;

    Consequences(FormText text, Days days, Clock clock) {
        this.text = text;
        this.days = days;
        this.clock = clock;
    }

    List<FieldError> wrong(InspectionForm form, Checklist list, Locale locale) {
        List<FieldError> errors = new ArrayList<>(answers(form, list, locale));
        if (errors.isEmpty()) {
            result(form, list).ifPresent(code -> errors.add(told(code, "result", locale)));
        }
        errors.addAll(particulars(form, locale));
        return errors;
    }

    private List<FieldError> answers(InspectionForm form, Checklist list, Locale locale) {
        List<FieldError> errors = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        IntStream.range(0, form.answers().size()).forEach(i -> {
            Answered it = form.answers().get(i);
            String field = "answers[" + i + "]";
            Optional<CheckItem> item = list.item(it.item());
            if (item.isEmpty()) {
                errors.add(told("UNKNOWN_ITEM", field, locale, it.item()));
            } else if (!seen.add(it.item())) {
                errors.add(told("ITEM_TWICE", field, locale, it.item()));
            } else {
                answer(it, item.get(), locale).ifPresent(code ->
                        errors.add(told(code, field, locale, item.get().title(locale))));
            }
        });
        list.of(form.kind(), List.of()).stream().filter(it -> it.isMandatory() && !seen.contains(it.code()))
                .forEach(it -> errors.add(told("MANDATORY_ITEM", "answers", locale, it.title(locale))));
        return errors;
    }

    private static Optional<String> answer(Answered it, CheckItem item, Locale locale) {
        if (it.remark().isEmpty() && (it.violates() || it.answer() == Answer.NOT_APPLICABLE && item.isMandatory())) {
            return Optional.of("REMARK_OF_ITEM");
        }
        return it.violates() && it.violation() != null && !item.violations().contains(it.violation())
                ? Optional.of("VIOLATION_OF_ITEM") : Optional.empty();
    }

    /** The code of what is wrong with the result. */
    private static Optional<String> result(InspectionForm form, Checklist list) {
        List<CheckItem> violated = form.violations().stream().map(it -> list.item(it.item()).orElseThrow()).toList();
        Result result = form.result();
        if (form.kind() == InspectionKind.SELF && !OF_UNITS.contains(result)) {
            return Optional.of("RESULT_OF_UNIT");
        } else if (violated.isEmpty()) {
            return result == Result.PASSED || result == Result.GUIDANCE ? Optional.empty()
                    : Optional.of("RESULT_WITHOUT_VIOLATION");
        } else if (result == Result.PASSED) {
            return Optional.of("RESULT_NOT_PASSED");
        } else if (violated.stream().anyMatch(CheckItem::endsInCase) && form.kind() != InspectionKind.SELF
                && result != Result.CASE) {
            return Optional.of("RESULT_CASE_ONLY");
        }
        return result == Result.GUIDANCE && violated.stream().anyMatch(CheckItem::isMandatory)
                ? Optional.of("RESULT_MORE_THAN_GUIDANCE") : Optional.empty();
    }

    private List<FieldError> particulars(InspectionForm form, Locale locale) {
        List<FieldError> errors = new ArrayList<>();
        LocalDate today = LocalDate.now(clock);
        if (form.inspectedAt() != null && form.inspectedAt().toInstant().isAfter(clock.instant())) {
            errors.add(told("NOT_YET", "inspectedAt", locale));
        }
        if (form.result() == Result.GUIDANCE && (form.followUpOn() == null || !form.followUpOn().isAfter(today))) {
            errors.add(told("FOLLOW_UP_DAY", "followUpOn", locale));
        } else if (form.result() == Result.RECTIFICATION) {
            if (!InspectionForm.filled(form.responsible())) {
                errors.add(told("REQUIRED", "responsible", locale));
            }
            if (!InspectionForm.filled(form.measures())) {
                errors.add(told("REQUIRED", "measures", locale));
            }
            errors.addAll(days.wrong(form.dueOn(), InspectionForm.class, locale));
        }
        return errors;
    }

    private FieldError told(String code, String field, Locale locale, Object... more) {
        return text.wrong(code, InspectionForm.class, field, locale, more);
    }
}
