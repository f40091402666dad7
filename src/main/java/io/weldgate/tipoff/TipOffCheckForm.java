package io.weldgate.tipoff;

import io.weldgate.form.Example;
import io.weldgate.jurisdiction.Field;
import io.weldgate.jurisdiction.Violation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What was found on site.
 *
 * @param field     and violation: of the case that is opened; required where it was found true
 * @param worker    number or name of who did it, where that is known
 * @param unitName  where it is no registered unit of that name
 * @param knownAs   number of the earlier report, inspection or case; required where it was known
 * @param passedTo  code of the other department, or who outside was told of it; required with those findings
 * @param reply     to the reporter; it names nobody
 */
public record TipOffCheckForm(
        @NotNull @Example("TRUE") TipOffFinding finding,
        @Example("INDUSTRY_TRADE") Field field,
        @Example("UNCERTIFIED_WORK") Violation violation,
        @NotBlank @Size(max = 2000) @Example("现场有一人无证焊接 one person welds there without a certificate") String facts,
        @Size(max = 100) @Example("") String worker,
        @Size(max = 100) @Example("") String unitName,
        @Size(max = 40) @Example("") String knownAs,
        @Size(max = 64) @Example("") String passedTo,
        @NotBlank @Size(max = 500) @Example("已到现场核查，情况属实 checked on site, found true") String reply) {}
