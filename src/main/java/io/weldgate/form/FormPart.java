package io.weldgate.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.lang.reflect.RecordComponent;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One component of a form record, with all that reading it takes. Found out once for each form: an import reads the
 * same one a hundred thousand times, and reflection is slow.
 */
final class FormPart {

    private static final ClassValue<List<FormPart>> PARTS = new ClassValue<>() {
        @Override
        protected List<FormPart> computeValue(Class<?> form) {
            return Arrays.stream(form.getRecordComponents()).map(FormPart::new).toList();
        }
    };

    private final RecordComponent component;
    private final ObjectReader strict;
    private final ObjectReader fromText;
    private final String fileKind;
    private final int firstYear;

    FormPart(RecordComponent component) {
        this.component = component;
        this.strict = FormBinding.reader(component, false);
        this.fromText = FormBinding.reader(component, true);
        this.fileKind = FormProperty.fileKind(component);
        this.firstYear = component.isAnnotationPresent(LongAgo.class) ? LongAgo.FIRST_YEAR : ThisCentury.FIRST_YEAR;
    }

    /** In the order of the record. */
    static List<FormPart> of(Class<?> form) {
        return PARTS.get(form);
    }

    /** What would be accepted there, if it is the same for everybody. */
    static Optional<String> example(Class<?> form, String field) {
        return of(form).stream().filter(it -> it.name().equals(field))
                .map(it -> it.component.getAnnotation(Example.class)).filter(Objects::nonNull)
                .flatMap(it -> Arrays.stream(it.value())).filter(it -> !it.isEmpty()).findFirst();
    }

    String name() {
        return component.getName();
    }

    Class<?> type() {
        return component.getType();
    }

    /** What must be uploaded for it; null if it takes no file. */
    String fileKind() {
        return fileKind;
    }

    /** What may be chosen; null where anything may be written. */
    Object[] choices() {
        return FormProperty.choices(component);
    }

    int firstYear() {
        return firstYear;
    }

    /** Whether the value is no date, or one of a year that may be meant. */
    boolean isOfItsTime(Object value) {
        return !(value instanceof Temporal time) || !time.isSupported(ChronoField.YEAR)
                || time.get(ChronoField.YEAR) >= firstYear && time.get(ChronoField.YEAR) <= ThisCentury.LAST_YEAR;
    }

    /** @throws FormBinding.NotBound if the value is not of the component's type */
    Object value(JsonNode node) throws FormBinding.NotBound {
        return FormBinding.value(strict, type(), node);
    }

    /** The same for a value that arrives as text because its sender knows nothing else, as an HTML form does. */
    Object valueOfText(JsonNode text) throws FormBinding.NotBound {
        return FormBinding.value(fromText, type(), text);
    }
}
