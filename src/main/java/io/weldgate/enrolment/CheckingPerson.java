package io.weldgate.enrolment;

import io.weldgate.decision.AgeGroup;
import io.weldgate.decision.LimitsBook;
import io.weldgate.decision.Profile;
import io.weldgate.form.FieldError;
import io.weldgate.form.FormText;
import io.weldgate.registry.Area;
import io.weldgate.registry.Areas;
import io.weldgate.registry.IdentityNumber;
import io.weldgate.registry.WorkUnit;
import io.weldgate.registry.WorkUnits;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Whether what somebody says of himself can be so (domain §6). Says nothing of who is registered. */
@Component
class CheckingPerson {

    private final WorkUnits units;
    private final Areas areas;
    private final LimitsBook limits;
    private final FormText text;
    private final Clock clock;

    CheckingPerson(WorkUnits units, Areas areas, LimitsBook limits, FormText text, Clock clock) {
        this.units = units;
        this.areas = areas;
        this.limits = limits;
        this.text = text;
        this.clock = clock;
    }

    List<FieldError> errors(EnrolmentForm form, Locale locale) {
        List<FieldError> errors = new ArrayList<>();
        if (!form.identity().isPlausibleOn(today())) {
            errors.add(wrong("IDENTITY_NUMBER", "idNumber", locale));
        } else if (age(form.identity()) == AgeGroup.MINOR) {
            errors.add(wrong("TOO_YOUNG", "idNumber", locale));
        }
        if (form.namesUnit() == form.namesTownship()) {
            errors.add(wrong("UNIT_OR_TOWNSHIP", "unit", locale));
        } else if (candidates(form).size() > 1) {
            errors.add(wrong(form.namesUnit() ? "SEVERAL_UNITS" : "SEVERAL_TOWNSHIPS", form.namesUnit() ? "unit"
                    : "township", locale, candidates(form).stream().map(Candidate::told)
                            .collect(Collectors.joining("、"))));
        } else if (belonging(form).isEmpty()) {
            errors.add(form.namesUnit() ? wrong("NO_SUCH_UNIT_HERE", "unit", locale)
                    : wrong("NO_SUCH_TOWNSHIP", "township", locale));
        } else if (form.namesTownship() && form.calling() == Calling.FIRE_WATCH) {
            errors.add(wrong("WATCH_NEEDS_UNIT", "unit", locale));
        } else if (form.namesTownship() && (form.workPlace() == null || form.workPlace().isBlank())) {
            errors.add(wrong("WORK_PLACE_MISSING", "workPlace", locale));
        }
        if (form.portraitId() != null && !form.portraitConsent()) {
            errors.add(wrong("PORTRAIT_WITHOUT_CONSENT", "portraitConsent", locale));
        }
        return errors;
    }

    /** Empty where there is none, and where several are meant. */
    Optional<Belonging> belonging(EnrolmentForm form) {
        List<Candidate> candidates = candidates(form);
        return candidates.size() == 1 ? Optional.of(candidates.get(0).belonging()) : Optional.empty();
    }

    /** A credit code may be that of several units, as a name may be of several townships; a unit's own code is not. */
    private List<Candidate> candidates(EnrolmentForm form) {
        if (!form.namesUnit()) {
            return areas.findTownships(form.township()).stream().filter(it -> it.isInForce(today()))
                    .map(it -> new Candidate(new Belonging(null, it.code(), form.workPlace()),
                            it.code() + " " + above(it) + it.name())).toList();
        }
        List<WorkUnit> named = units.findNamed(form.unit()).stream().filter(it -> !it.isOver(today())).toList();
        List<WorkUnit> exactly = named.stream().filter(it -> it.code().equalsIgnoreCase(form.unit())).toList();
        return (exactly.isEmpty() ? named : exactly).stream().map(it -> new Candidate(
                new Belonging(it.code(), it.areaCode(), null), it.code() + " " + it.name())).toList();
    }

    private String above(Area township) {
        return areas.findById(Area.above(township.code()).get(0)).map(Area::name).orElse("");
    }

    private record Candidate(Belonging belonging, String told) {}

    AgeGroup age(IdentityNumber identity) {
        return limits.inForce(Profile.GENERAL, today()).ageOn(today(), identity.bornOn(), identity.isFemale());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private FieldError wrong(String code, String field, Locale locale, Object... more) {
        return text.wrong(code, EnrolmentForm.class, field, locale, more);
    }
}
