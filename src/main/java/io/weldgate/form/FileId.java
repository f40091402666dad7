package io.weldgate.form;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The field, a string or a list of strings, holds ids of files that the one who fills in the form has uploaded.
 * Allowed on record components of type {@code String} or {@code List<String>}.
 */
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface FileId {

    /** What the file must have been uploaded as: {@code PHOTO} or {@code DOCUMENT}. */
    String kind() default "PHOTO";
}
