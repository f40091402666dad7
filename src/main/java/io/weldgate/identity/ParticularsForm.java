package io.weldgate.identity;

import io.weldgate.form.Example;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What is corrected of an account.
 *
 * @param belongsTo code of a unit, of a department or of an area; empty for the whole country; whoever administers a
 *                  unit is not asked
 */
record ParticularsForm(
        @NotBlank @Size(max = 64) @Example("巴图 Batu") String name,
        @Size(max = 32) String belongsTo) {}
