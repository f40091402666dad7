package io.weldgate.form;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A value that the field would accept, as text; several for a list, and an empty one for an empty list. Where it
 * depends on the moment or the place, the one who asks for the form's schema gives it instead.
 */
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface Example {

    String[] value();
}
