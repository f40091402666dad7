package io.weldgate.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.weldgate.audit.Actor;
import io.weldgate.form.Filled;
import io.weldgate.form.FormReading;
import io.weldgate.form.Read;
import java.util.Locale;

/** A form that arrives as JSON. */
public record FilledIn(JsonNode body) implements Filled {

    @Override
    public <F extends Record> Read<F> read(FormReading reading, Class<F> form, Actor by, Locale locale) {
        return reading.read(form, body, by, locale);
    }

    /** What was filled in, where nothing of it is wrong. */
    public <F extends Record> F valid(FormReading reading, Class<F> form, Actor by, Locale locale) {
        Read<F> read = read(reading, form, by, locale);
        if (read instanceof Read.Valid<F> valid) {
            return valid.form();
        }
        throw Problem.invalid(((Read.Invalid<F>) read).errors());
    }
}
