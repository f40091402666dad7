package io.weldgate.form;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A date that may well lie before {@link ThisCentury}: when something was founded, bought or put in force. */
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface LongAgo {

    int FIRST_YEAR = 1900;
}
