package io.weldgate.ledger.unit;

import io.weldgate.form.Example;
import io.weldgate.form.LongAgo;
import io.weldgate.ledger.Patterns;
import io.weldgate.ledger.Personal;
import io.weldgate.registry.CrowdedKind;
import io.weldgate.registry.PlaceKind;
import io.weldgate.registry.UnitKind;
import io.weldgate.registry.UnitScale;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Locale;

/**
 * The twelve fields of S3 annex 1, 2 (1), and what else S0 and S2 ask of a unit.
 *
 * @param creditChecked the code was compared with the licence, although its check character is wrong
 * @param headIdNumber  of a household or flexible worker, who have no credit code
 * @param machineCount  as told in the survey
 */
public record UnitForm(
        @NotNull @Pattern(regexp = Patterns.CODE) @Example("U-0101") String code,
        @NotBlank @Size(max = 128) @Example("达拉特旗新建五金加工部") String name,
        @NotNull @Example("INDIVIDUAL") UnitKind kind,
        @Size(max = 18) @Example("91350100M000100Y43") String creditCode,
        @Example("false") boolean creditChecked,
        @Example("MICRO") UnitScale scale,
        @NotNull @Pattern(regexp = Patterns.AREA) @Example("150621100") String areaCode,
        @Example("INDUSTRY") PlaceKind placeKind,
        @Example("LABOUR_INTENSIVE") CrowdedKind crowdedKind,
        @NotBlank @Size(max = 64) @Example("高建国") String headName,
        @NotNull @Personal @Pattern(regexp = Patterns.PHONE) @Example("13847700001") String headPhone,
        @Personal @Size(max = 18) @Example("11010519491231002X") String headIdNumber,
        @Size(max = 64) @Example("高小丽") String contactName,
        @Personal @Pattern(regexp = Patterns.PHONE) @Example("0477-5218888") String contactPhone,
        @Min(0) @Max(100_000) @Example("3") Integer machineCount,
        @Min(0) @Max(100_000) @Example("2") Integer workerCount,
        @LongAgo @Example("1998-05-01") LocalDate foundedOn,
        @Example("2099-12-31") LocalDate endsOn) {

    public UnitForm {
        creditCode = creditCode == null ? null : creditCode.toUpperCase(Locale.ROOT);
        headIdNumber = headIdNumber == null ? null : headIdNumber.toUpperCase(Locale.ROOT);
    }
}
