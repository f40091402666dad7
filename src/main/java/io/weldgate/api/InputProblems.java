package io.weldgate.api;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.weldgate.form.FieldError;
import io.weldgate.form.ThisCentury;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** What is wrong with a body or a parameter, field by field. */
@Component
class InputProblems {

    private final MessageSource messages;

    InputProblems(MessageSource messages) {
        this.messages = messages;
    }

    Problem unreadable(HttpMessageNotReadableException unreadable, Locale locale) {
        Throwable cause = unreadable.getCause();
        if (cause instanceof BodyTooLarge || cause != null && cause.getCause() instanceof BodyTooLarge) {
            return new Problem(HttpStatus.PAYLOAD_TOO_LARGE, "BODY_TOO_LARGE");
        } else if (cause instanceof UnrecognizedPropertyException it) {
            return one(it.getPropertyName(), "UNKNOWN_FIELD", locale);
        } else if (cause instanceof InvalidFormatException it && it.getTargetType().isEnum()) {
            return one(path(it), "NOT_ONE_OF", locale);
        } else if (cause instanceof StreamConstraintsException) {
            return new Problem(HttpStatus.BAD_REQUEST, "JSON_TOO_DEEP");
        } else if (!(cause instanceof JsonMappingException)) {
            return cause instanceof JacksonException it && it.getLocation() != null
                    ? new Problem(HttpStatus.BAD_REQUEST, "MALFORMED_JSON", it.getLocation().getLineNr(),
                            it.getLocation().getColumnNr())
                    : new Problem(HttpStatus.BAD_REQUEST, "BODY_MISSING");
        }
        return one(path((JsonMappingException) cause), "WRONG_TYPE", locale);
    }

    Problem invalid(MethodArgumentNotValidException invalid, Locale locale) {
        List<FieldError> errors = new ArrayList<>();
        invalid.getBindingResult().getFieldErrors().forEach(it -> errors.add(it.contains(TypeMismatchException.class)
                ? wrong(it.getField(), it.unwrap(TypeMismatchException.class).getRequiredType(), locale)
                : told(it.getField(), it, locale)));
        invalid.getBindingResult().getGlobalErrors().forEach(it -> errors.add(told("", it, locale)));
        return Problem.invalid(errors);
    }

    Problem invalid(HandlerMethodValidationException invalid, Locale locale) {
        return Problem.invalid(invalid.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(it -> told(result.getMethodParameter().getParameterName(), it, locale)))
                .toList());
    }

    Problem wrongType(String name, Class<?> wanted, Locale locale) {
        return Problem.invalid(List.of(wrong(name, wanted, locale)));
    }

    Problem notOneOf(String name, Locale locale) {
        return one(name, "NOT_ONE_OF", locale);
    }

    Problem missing(String name, Locale locale) {
        return one(name, "REQUIRED", locale);
    }

    private Problem one(String field, String code, Locale locale) {
        return Problem.invalid(List.of(error(field, code, locale)));
    }

    private FieldError wrong(String field, Class<?> wanted, Locale locale) {
        return error(field, wanted != null && wanted.isEnum() ? "NOT_ONE_OF" : "WRONG_TYPE", locale);
    }

    private FieldError error(String field, String code, Locale locale) {
        String key = "REQUIRED".equals(code) ? "invalid.NotNull" : "invalid." + code;
        return new FieldError(field, code, messages.getMessage(key, new Object[] {field}, locale));
    }

    /** The last of an error's codes is its constraint's name. */
    private FieldError told(String field, MessageSourceResolvable error, Locale locale) {
        String[] codes = error.getCodes();
        String constraint = codes == null || codes.length == 0 ? "" : codes[codes.length - 1];
        if (constraint.equals(ThisCentury.class.getSimpleName())) {
            return new FieldError(field, "OUT_OF_RANGE", messages.getMessage("invalid.OUT_OF_RANGE",
                    new Object[] {field,
                String.valueOf(ThisCentury.FIRST_YEAR), String.valueOf(ThisCentury.LAST_YEAR)}, locale));
        }
        return new FieldError(field, code(constraint), messages.getMessage(error, locale));
    }

    private static String path(JsonMappingException e) {
        StringBuilder path = new StringBuilder();
        for (var reference : e.getPath()) {
            if (reference.getFieldName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(reference.getFieldName());
            }
        }
        return path.toString();
    }

    private static String code(String constraint) {
        return switch (constraint) {
            case "NotNull", "NotBlank", "NotEmpty" -> "REQUIRED";
            case "Min", "Max", "DecimalMin", "DecimalMax", "Positive", "PositiveOrZero" -> "OUT_OF_RANGE";
            case "Size" -> "SIZE";
            default -> "INVALID";
        };
    }
}
