package io.weldgate.web.form;

import io.weldgate.audit.Actor;
import io.weldgate.form.Filled;
import io.weldgate.form.FieldError;
import io.weldgate.form.FormReading;
import io.weldgate.form.Read;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A posted form, its files already kept.
 *
 * @param values     by field name, files as their ids
 * @param unwelcome  files that could not be kept
 */
public record Posted(Map<String, String[]> values, List<FieldError> unwelcome) implements Filled {

    public boolean says(String field, String value) {
        return value.equals(String.join("", values.getOrDefault(field, new String[0])));
    }

    @Override
    public <F extends Record> Read<F> read(FormReading reading, Class<F> form, Actor by, Locale locale) {
        return unwelcome.isEmpty() ? reading.read(form, values, by, locale) : new Read.Invalid<>(unwelcome);
    }
}
