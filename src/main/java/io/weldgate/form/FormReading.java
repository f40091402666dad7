package io.weldgate.form;

import com.fasterxml.jackson.databind.JsonNode;
import io.weldgate.audit.Actor;
import io.weldgate.evidence.FileKind;
import io.weldgate.evidence.Files;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Reads filled-in forms, the same records for the API and the pages. Nothing a sender can write makes it throw. */
@Component
public class FormReading {

    private final Validator validator;
    private final FormText text;
    private final Files files;
    private final ZoneId zone;
    private final Map<Class<?>, Constraints> constraints = new ConcurrentHashMap<>();

    FormReading(Validator validator, FormText text, Files files, @Value("${weldgate.zone}") ZoneId zone) {
        this.validator = validator;
        this.text = text;
        this.files = files;
        this.zone = zone;
    }

    /**
     * @param body a JSON object whose members are the record's components; a missing member and null mean the same
     * @param by   who fills it in: files named in the form must be this account's own
     */
    public <F extends Record> Read<F> read(Class<F> form, JsonNode body, Actor by, Locale locale) {
        if (body == null || !body.isObject()) {
            return new Read.Invalid<>(List.of(text.wrong("NOT_AN_OBJECT", form, "", locale)));
        }
        return read(form, body, false, by, locale);
    }

    /**
     * Reads what an HTML form posts. An empty field counts as absent, a ticked box as true, a date and time without
     * offset as the clock on the wall. Names that begin with an underscore (CSRF token, hidden markers) are passed
     * over.
     */
    public <F extends Record> Read<F> read(Class<F> form, Map<String, String[]> post, Actor by, Locale locale) {
        return read(form, new FormPost(post, zone).asJson(form), true, by, locale);
    }

    /** @param typed by a person, not by a program */
    private <F extends Record> Read<F> read(Class<F> form, JsonNode body, boolean typed, Actor by, Locale locale) {
        List<FieldError> errors = new ArrayList<>();
        List<FormPart> parts = FormPart.of(form);
        Constraints constraints = constraints(form, parts);
        Object[] values = new Object[parts.size()];
        for (int i = 0; i < values.length; i++) {
            FormPart part = parts.get(i);
            try {
                values[i] = typed ? part.valueOfText(body.get(part.name())) : part.value(body.get(part.name()));
                if (constraints.parts().contains(part.name())) {
                    errors.addAll(told(form, validator.validateValue(form, part.name(), values[i]), locale));
                }
                errors.addAll(otherCenturies(form, part, values[i], locale));
                errors.addAll(foreignFiles(form, part, values[i], by, locale));
            } catch (FormBinding.NotBound e) {
                errors.add(text.wrongType(form, part, e.index(), body.get(part.name()), typed, locale));
            }
        }
        errors.addAll(unknown(form, parts, body, locale));
        if (!errors.isEmpty()) {
            return new Read.Invalid<>(List.copyOf(errors), rest(form, parts, values, errors));
        }
        F filled = FormBinding.construct(form, values);
        List<FieldError> overall = constraints.overall() ? told(form, validator.validate(filled), locale) : List.of();
        return overall.isEmpty() ? new Read.Valid<>(filled) : new Read.Invalid<>(overall);
    }

    private static <F extends Record> F rest(Class<F> form, List<FormPart> parts, Object[] values,
            List<FieldError> errors) {
        for (int i = 0; i < values.length; i++) {
            FormPart part = parts.get(i);
            if (errors.stream().anyMatch(error -> error.field().replaceFirst("[\\[.].*", "").equals(part.name()))) {
                values[i] = part.type() == boolean.class ? Boolean.FALSE : null;
            }
        }
        return FormBinding.constructible(form, values).orElse(null);
    }

    private Constraints constraints(Class<?> form, List<FormPart> parts) {
        return constraints.computeIfAbsent(form, it -> Constraints.of(validator.getConstraintsForClass(it),
                parts.stream().map(FormPart::name).collect(Collectors.toSet())));
    }

    private <T> List<FieldError> told(Class<?> form, Set<? extends ConstraintViolation<? extends T>> violations,
            Locale locale) {
        return violations.stream()
                .map(it -> text.violated(form, it, it.getPropertyPath().toString().replaceFirst("\\.<.*", ""), locale))
                .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::code))
                .toList();
    }

    private List<FieldError> otherCenturies(Class<?> form, FormPart part, Object value, Locale locale) {
        return part.isOfItsTime(value) ? List.of() : List.of(text.wrong("OUT_OF_RANGE", form, part.name(), locale,
                String.valueOf(part.firstYear()), String.valueOf(ThisCentury.LAST_YEAR)));
    }

    private List<FieldError> foreignFiles(Class<?> form, FormPart part, Object value, Actor by, Locale locale) {
        String kind = part.fileKind();
        if (kind == null || value == null) {
            return List.of();
        }
        List<?> ids = value instanceof List<?> list ? list : List.of(value);
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            if (!files.exists(ids.get(i).toString(), FileKind.valueOf(kind), by)) {
                String field = part.name() + (value instanceof List<?> ? "[" + i + "]" : "");
                errors.add(text.wrong("NO_SUCH_FILE", form, field, locale, kind));
            }
        }
        return errors;
    }

    private List<FieldError> unknown(Class<?> form, List<FormPart> parts, JsonNode body, Locale locale) {
        List<FieldError> errors = new ArrayList<>();
        body.fieldNames().forEachRemaining(name -> {
            if (parts.stream().noneMatch(part -> part.name().equals(name))) {
                errors.add(text.wrong("UNKNOWN_FIELD", form, name, locale));
            }
        });
        return errors;
    }

    /**
     * What there is to check, so that the rest is not gone through.
     *
     * @param parts   the components that have constraints
     * @param overall whether something is demanded of several together
     */
    private record Constraints(Set<String> parts, boolean overall) {

        static Constraints of(BeanDescriptor form, Set<String> parts) {
            Set<String> constrained = form.getConstrainedProperties().stream()
                    .map(PropertyDescriptor::getPropertyName).collect(Collectors.toSet());
            return new Constraints(constrained, !form.getConstraintDescriptors().isEmpty()
                    || !parts.containsAll(constrained)
                    || form.getConstrainedProperties().stream().anyMatch(PropertyDescriptor::isCascaded));
        }
    }
}
