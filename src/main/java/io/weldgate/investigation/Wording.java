package io.weldgate.investigation;

import io.weldgate.form.FieldError;
import io.weldgate.form.FormText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Collects what is wrong with one form, in the reader's language. */
final class Wording {

    private final FormText text;
    private final Class<? extends Record> form;
    private final Locale locale;
    private final List<FieldError> errors = new ArrayList<>();

    Wording(FormText text, Class<? extends Record> form, Locale locale) {
        this.text = text;
        this.form = form;
        this.locale = locale;
    }

    Wording wrong(boolean wrong, String code, String field, Object... arguments) {
        if (wrong) {
            errors.add(text.wrong(code, form, field, locale, arguments));
        }
        return this;
    }

    Locale locale() {
        return locale;
    }

    List<FieldError> errors() {
        return List.copyOf(errors);
    }

    static boolean blank(String said) {
        return said == null || said.isBlank();
    }
}
