package io.weldgate.sanction;

import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.form.FieldError;
import io.weldgate.form.FormText;
import io.weldgate.form.Outcome;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes typical cases, and refuses what would tell who they are about. */
@Component
@Transactional
public class TellingCases {

    /** Identity numbers, telephone numbers, unified social credit codes, numbers of cases and plates. */
    private static final Pattern NUMBERS = Pattern.compile(
            "\\d{17}[\\dXx]|1[3-9]\\d{9}|[0-9A-Z]{18}|(FC|TO|BL)-\\d{8}-[0-9A-Z]{8}");

    private final TypicalCases cases;
    private final FormText text;
    private final Trail trail;
    private final Clock clock;

    TellingCases(TypicalCases cases, FormText text, Trail trail, Clock clock) {
        this.cases = cases;
        this.text = text;
        this.trail = trail;
        this.clock = clock;
    }

    public Outcome write(TypicalCaseForm form, Sanctioner by, Locale locale) {
        return by.edits() ? kept(new TypicalCase(by.areaCode()), form, by, "typical_case.written", locale)
                : new Outcome.NotYours();
    }

    public Outcome edit(long id, TypicalCaseForm form, Sanctioner by, Locale locale) {
        Optional<TypicalCase> found = cases.lockRow(id).filter(it -> by.scope().covers(null, it.areaCode()));
        if (found.isEmpty()) {
            return new Outcome.Unknown();
        }
        return by.edits() ? kept(found.get(), form, by, "typical_case.edited", locale) : new Outcome.NotYours();
    }

    private Outcome kept(TypicalCase typical, TypicalCaseForm form, Sanctioner by, String step, Locale locale) {
        List<FieldError> errors = new ArrayList<>();
        Map.of("title", form.title(), "story", form.story(), "lesson", form.lesson()).forEach((field, told) ->
                telling(told, by).ifPresent(it -> errors.add(text.wrong("TELLS_WHO", TypicalCaseForm.class, field,
                        locale, it))));
        if (!errors.isEmpty()) {
            return new Outcome.Invalid(errors);
        }
        typical.edit(form, by, clock.instant());
        TypicalCase kept = cases.save(typical);
        trail.changed(Entry.of("typical-case:" + kept.id(), step, by.actor()).saying(form.title()));
        return new Outcome.Done();
    }

    /** A number, or a name that is registered, by which somebody can be found. */
    private Optional<String> telling(String told, Sanctioner by) {
        Matcher numbers = NUMBERS.matcher(told);
        if (numbers.find()) {
            return Optional.of(numbers.group());
        }
        String areas = by.scope().areas();
        return Stream.concat(cases.findUnitsNamed(told, areas, Limit.of(1)).stream(),
                cases.findPeopleNamed(told, areas, Limit.of(1)).stream()).findFirst();
    }
}
