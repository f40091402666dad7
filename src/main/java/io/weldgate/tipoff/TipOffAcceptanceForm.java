package io.weldgate.tipoff;

import io.weldgate.form.Example;
import io.weldgate.jurisdiction.Field;
import io.weldgate.jurisdiction.Violation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Who checks a report.
 *
 * @param department code; where it is empty, who leads by the table of who may act, else who takes it in
 * @param urgent     whether it is checked within 24 hours, whatever its kind
 */
public record TipOffAcceptanceForm(
        @NotNull @Example("INDUSTRY_TRADE") Field field,
        @NotNull @Example("UNCERTIFIED_WORK") Violation violation,
        @Size(max = 32) @Example("") String department,
        boolean urgent) {}
