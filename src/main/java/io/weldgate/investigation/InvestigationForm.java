package io.weldgate.investigation;

import io.weldgate.form.Example;
import io.weldgate.jurisdiction.Violation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What an investigation found.
 *
 * @param violation by which the sanctions are looked up; of the person and of the unit they differ
 * @param party     number of a registered person or code of a registered unit, else the name
 * @param partyId   identity number, or unified social credit code; where the party is not registered
 * @param evidence  numbers in the chain of the case
 * @param reason    where nobody is punished
 */
public record InvestigationForm(
        @NotNull @Example("PENALTY") Finding finding,
        @NotNull Violation violation,
        @Size(max = 100) @Example("") String party,
        @Size(max = 18) @Example("") String partyId,
        @NotBlank @Size(max = 2000) @Example("经查，当事人未持证焊接 found welding without a certificate") String facts,
        @Size(max = 200) @Pattern(regexp = "\\d{1,6}(\\s*[,，、]\\s*\\d{1,6})*") @Example("1") String evidence,
        @Size(max = 1000) @Example("") String reason) {}
