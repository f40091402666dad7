package io.weldgate.form;

import com.fasterxml.jackson.databind.JsonNode;
import io.weldgate.audit.Actor;
import io.weldgate.evidence.FileKind;
import io.weldgate.evidence.Files;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Reads filled-in forms, the same records for the API and the pages. Nothing a sender can write makes it throw. */
@Component
public class FormReading {

    private final Validator validator;
    private final FormText text;
    private final Files files;
    private final ZoneId zone;

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
        return read(form, body, FormBinding::value, by, locale);
    }

    /**
     * Reads what an HTML form posts. An empty field counts as absent, a ticked box as true, a date and time without
     * offset as the clock on the wall. Names that begin with an underscore (CSRF token, hidden markers) are passed over.
     */
    public <F extends Record> Read<F> read(Class<F> form, Map<String, String[]> post, Actor by, Locale locale) {
        return read(form, new FormPost(post, zone).asJson(form), FormBinding::valueOfText, by, locale);
    }

    private <F extends Record> Read<F> read(Class<F> form, JsonNode body, Binding binding, Actor by, Locale locale) {
        List<FieldError> errors = new ArrayList<>();
        RecordComponent[] components = form.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            RecordComponent component = components[i];
            try {
                values[i] = binding.value(component, body.get(component.getName()));
                errors.addAll(violations(form, component, values[i], locale));
                errors.addAll(otherCenturies(form, component, values[i], locale));
                errors.addAll(foreignFiles(form, component, values[i], by, locale));
            } catch (FormBinding.NotBound e) {
                errors.add(text.wrong(component.getType().isEnum() ? "NOT_ONE_OF" : "WRONG_TYPE", form,
                        component.getName() + e.index(), locale));
            }
        }
        errors.addAll(unknown(form, body, locale));
        if (!errors.isEmpty()) {
            return new Read.Invalid<>(List.copyOf(errors));
        }
        F filled = FormBinding.construct(form, values);
        List<FieldError> overall = told(form, validator.validate(filled), locale);
        return overall.isEmpty() ? new Read.Valid<>(filled) : new Read.Invalid<>(overall);
    }

    private List<FieldError> violations(Class<?> form, RecordComponent component, Object value, Locale locale) {
        return told(form, validator.validateValue(form, component.getName(), value), locale);
    }

    private <T> List<FieldError> told(Class<?> form, Set<? extends ConstraintViolation<? extends T>> violations,
            Locale locale) {
        return violations.stream()
                .map(it -> text.violated(form, it, it.getPropertyPath().toString().replaceFirst("\\.<.*", ""), locale))
                .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::code))
                .toList();
    }

    private List<FieldError> otherCenturies(Class<?> form, RecordComponent component, Object value, Locale locale) {
        return value instanceof Temporal time && !ThisCentury.Check.holds(time)
                ? List.of(text.wrong("OUT_OF_RANGE", form, component.getName(), locale,
                        String.valueOf(ThisCentury.FIRST_YEAR), String.valueOf(ThisCentury.LAST_YEAR)))
                : List.of();
    }

    private List<FieldError> foreignFiles(Class<?> form, RecordComponent component, Object value, Actor by,
            Locale locale) {
        String kind = FormProperty.fileKind(component);
        if (kind == null || value == null) {
            return List.of();
        }
        List<?> ids = value instanceof List<?> list ? list : List.of(value);
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            if (!files.exists(ids.get(i).toString(), FileKind.valueOf(kind), by)) {
                String field = component.getName() + (value instanceof List<?> ? "[" + i + "]" : "");
                errors.add(text.wrong("NO_SUCH_FILE", form, field, locale, kind));
            }
        }
        return errors;
    }

    private List<FieldError> unknown(Class<?> form, JsonNode body, Locale locale) {
        Set<String> known = java.util.Arrays.stream(form.getRecordComponents()).map(RecordComponent::getName)
                .collect(java.util.stream.Collectors.toSet());
        List<FieldError> errors = new ArrayList<>();
        body.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                errors.add(text.wrong("UNKNOWN_FIELD", form, name, locale));
            }
        });
        return errors;
    }

    private interface Binding {

        Object value(RecordComponent component, JsonNode node) throws FormBinding.NotBound;
    }
}
