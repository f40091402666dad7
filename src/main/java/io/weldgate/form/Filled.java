package io.weldgate.form;

import io.weldgate.audit.Actor;
import java.util.Locale;

/** A filled-in form, whichever way it came. */
public interface Filled {

    /** @param by who fills it in */
    <F extends Record> Read<F> read(FormReading reading, Class<F> form, Actor by, Locale locale);
}
