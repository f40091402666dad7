package io.weldgate.form;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text is the id of a file that the one who fills in the form has uploaded:
 * {@code @FileId("DOCUMENT") String plan} or {@code List<@FileId("PHOTO") String> photos}.
 */
@Target(ElementType.TYPE_USE)
@Retention(RetentionPolicy.RUNTIME)
public @interface FileId {

    /** What the file must have been uploaded as: {@code PHOTO} or {@code DOCUMENT}. */
    String value();
}
