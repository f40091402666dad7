package io.weldgate.identity;

import io.weldgate.form.Example;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * An account as the system administrator makes it: without a role.
 *
 * @param personNo  of the registry; empty for somebody who is not registered there
 * @param belongsTo code of a unit, of a department or of an area; empty for the whole country
 */
record AccountForm(
        @NotBlank @Pattern(regexp = AccountForm.NAME) String account,
        @NotBlank @Size(max = 64) @Example("巴图 Batu") String name,
        @Size(max = 32) @Example("") String personNo,
        @Size(max = 32) String belongsTo) {

    /** In small letters, so that no two differ by their case alone. */
    static final String NAME = "[a-z][a-z0-9._-]{2,31}";
}
