package io.weldgate.form;

import jakarta.validation.ConstraintViolation;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What forms say, from {@code messages/forms.properties}. */
@Component
public class FormText {

    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("NotNull", "REQUIRED"), Map.entry("NotBlank", "REQUIRED"), Map.entry("NotEmpty", "REQUIRED"),
            Map.entry("Size", "SIZE"), Map.entry("Pattern", "PATTERN"), Map.entry("AssertTrue", "MUST_BE_CONFIRMED"),
            Map.entry("Min", "OUT_OF_RANGE"), Map.entry("Max", "OUT_OF_RANGE"),
            Map.entry("DecimalMin", "OUT_OF_RANGE"), Map.entry("DecimalMax", "OUT_OF_RANGE"),
            Map.entry("Positive", "OUT_OF_RANGE"), Map.entry("PositiveOrZero", "OUT_OF_RANGE"));

    private final MessageSource messages;

    FormText(MessageSource messages) {
        this.messages = messages;
    }

    String formTitle(Class<?> form, Locale locale) {
        return messages.getMessage("form." + name(form), null, name(form), locale);
    }

    /** {@code form.<record>.<field>}, else {@code form.<field>}; a name that stands nowhere is shown as it is. */
    String title(Class<?> form, String field, Locale locale) {
        String general = messages.getMessage("form." + field, null, field, locale);
        return messages.getMessage("form." + name(form) + "." + field, null, general, locale);
    }

    String title(Enum<?> value, Locale locale) {
        String key = "form." + value.getDeclaringClass().getSimpleName() + "." + value.name();
        return messages.getMessage(key, null, value.name(), locale);
    }

    public FieldError wrong(String code, Class<?> form, String field, Locale locale, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = title(form, field.replaceFirst("[\\[.].*", ""), locale);
        System.arraycopy(more, 0, arguments, 1, more.length);
        return new FieldError(field, code, messages.getMessage("invalid." + code, arguments, locale));
    }

    /** What is not of the field's type; says how the type is written, by {@code invalid.WRONG_TYPE.<type>}. */
    FieldError wrongType(Class<?> form, FormPart part, String field, Locale locale) {
        if (part.type().isEnum()) {
            return wrong("NOT_ONE_OF", form, field, locale);
        }
        FieldError general = wrong("WRONG_TYPE", form, field, locale);
        return new FieldError(field, general.code(), messages.getMessage("invalid.WRONG_TYPE."
                + part.type().getSimpleName(), new Object[] {title(form, part.name(), locale)}, general.message(),
                locale));
    }

    /**
     * The sentence {@code invalid.<constraint>}; a constraint without one brings its own, and one that has a {@code
     * code} is called by it.
     */
    FieldError violated(Class<?> form, ConstraintViolation<?> violation, String field, Locale locale) {
        String constraint = violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
        Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
        Optional<String> example = constraint.equals("Pattern") ? FormPart.example(form, field) : Optional.empty();
        Object[] arguments = {title(form, field.replaceFirst("[\\[.].*", ""), locale),
                String.valueOf(attributes.getOrDefault("min", attributes.get("value"))),
                String.valueOf(attributes.getOrDefault("max", attributes.get("value"))), example.orElse(null)};
        String message = messages.getMessage("invalid." + constraint + bound(attributes) + example.map(it -> ".like")
                .orElse(""), arguments, violation.getMessage(), locale);
        return new FieldError(field, CODES.getOrDefault(constraint,
                attributes.getOrDefault("code", upperSnake(constraint)).toString()), message);
    }

    /** A size that is open at one end is told by the other end alone. */
    private static String bound(Map<String, Object> attributes) {
        if (Integer.valueOf(0).equals(attributes.get("min"))) {
            return ".atMost";
        }
        return Integer.valueOf(Integer.MAX_VALUE).equals(attributes.get("max")) ? ".atLeast" : "";
    }

    private static String name(Class<?> form) {
        return Character.toLowerCase(form.getSimpleName().charAt(0)) + form.getSimpleName().substring(1);
    }

    private static String upperSnake(String camelCase) {
        return camelCase.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }
}
