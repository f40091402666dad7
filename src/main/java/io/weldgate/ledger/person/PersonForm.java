package io.weldgate.ledger.person;

import io.weldgate.form.Example;
import io.weldgate.ledger.Patterns;
import io.weldgate.ledger.Personal;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Locale;

/** @param watchTrained trained as a fire watch (GB 30871 4.10) */
public record PersonForm(
        @NotNull @Pattern(regexp = Patterns.CODE) @Example("P-0101") String personNo,
        @NotBlank @Size(max = 64) @Example("高建国") String name,
        @NotNull @Pattern(regexp = Patterns.CODE) @Example("U-0001") String unitCode,
        @NotBlank @Personal @Size(max = 18) @Example("11010519491231002X") String idNumber,
        @Personal @Pattern(regexp = Patterns.PHONE) @Example("13847700002") String phone,
        @Example("false") boolean watchTrained,
        @Example("2099-12-31") LocalDate endsOn) {

    public PersonForm {
        idNumber = idNumber == null ? null : idNumber.toUpperCase(Locale.ROOT);
    }
}
