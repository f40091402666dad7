package io.weldgate.form;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.ConstraintViolation;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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

    private static final int LONGEST_TOLD = 40;

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

    /**
     * When a field that may be left out must be filled in all the same: {@code form.optional.<record>.<field>}, else
     * {@code form.optional.<field>}; null where it never must.
     */
    String neededWhen(Class<?> form, String field, Locale locale) {
        String general = messages.getMessage("form.optional." + field, null, null, locale);
        return messages.getMessage("form.optional." + name(form) + "." + field, null, general, locale);
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

    /**
     * What is not of the field's type; says how the type is written, by {@code invalid.WRONG_TYPE.<type>}.
     *
     * @param index of the element of a list; empty where the field as a whole is meant
     * @param typed by a person, not by a program
     */
    FieldError wrongType(Class<?> form, FormPart part, String index, JsonNode given, boolean typed, Locale locale) {
        JsonNode wrong = index.isEmpty() ? given : given.path(Integer.parseInt(index.substring(1, index.length() - 1)));
        if (part.type().isEnum() || part.choices() != null && wrong.isTextual()) {
            String choices = Arrays.stream(part.choices()).map(it -> typed ? title((Enum<?>) it, locale)
                    : ((Enum<?>) it).name()).collect(Collectors.joining(messages.getMessage("form.or", null, locale)));
            return wrong("NOT_ONE_OF", form, part.name() + index, locale).saying(messages.getMessage(
                    "invalid.NOT_ONE_OF.told", new Object[] {title(form, part.name(), locale),
                        shortened(wrong.asText()), choices}, locale));
        }
        FieldError error = wrong("WRONG_TYPE", form, part.name() + index, locale);
        String kind = "invalid.WRONG_TYPE." + part.type().getSimpleName();
        for (String key : typed ? List.of(kind, kind + ".typed") : List.of(kind)) {
            error = error.saying(messages.getMessage(key, new Object[] {title(form, part.name(), locale)},
                    error.message(), locale));
        }
        return error;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_TOLD ? text : text.substring(0, LONGEST_TOLD) + "…";
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
