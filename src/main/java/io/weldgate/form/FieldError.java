package io.weldgate.form;

/**
 * Why one field of a form was not accepted.
 *
 * @param field   the record component, with an index where it is an element of a list: {@code photos[1]}; empty if the
 *                whole body is meant
 * @param code    e.g. {@code REQUIRED}, {@code WRONG_TYPE}, {@code UNKNOWN_FIELD}, {@code OUT_OF_RANGE}
 * @param message a sentence in the reader's language
 */
public record FieldError(String field, String code, String message) {

    FieldError saying(String sentence) {
        return new FieldError(field, code, sentence);
    }
}
