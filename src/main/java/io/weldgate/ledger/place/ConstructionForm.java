package io.weldgate.ledger.place;

import io.weldgate.form.Example;
import io.weldgate.form.LongAgo;
import io.weldgate.ledger.Patterns;
import io.weldgate.ledger.Personal;
import io.weldgate.registry.ConstructionKind;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * @param unitCode of the general contractor
 * @param client   who has it built
 * @param licence  number of the construction permit; small works need none
 */
public record ConstructionForm(
        @NotNull @Pattern(regexp = Patterns.CODE) @Example("C-0101") String code,
        @NotBlank @Size(max = 128) @Example("职工公寓一期") String name,
        @NotNull @Example("HOUSING") ConstructionKind kind,
        @NotNull @Pattern(regexp = Patterns.CODE) @Example("U-0001") String unitCode,
        @Size(max = 128) @Example("达拉特旗城市建设投资有限公司") String client,
        @Size(max = 64) @Example("150621202611010101") String licence,
        @NotNull @Pattern(regexp = Patterns.AREA) @Example("150621100") String areaCode,
        @Size(max = 200) @Example("树林召大街北侧") String address,
        @NotBlank @Size(max = 64) @Example("高建国") String headName,
        @NotNull @Personal @Pattern(regexp = Patterns.PHONE) @Example("13847700003") String headPhone,
        @Min(0) @Max(100_000) @Example("6") Integer machineCount,
        @Min(0) @Max(100_000) @Example("9") Integer workerCount,
        @LongAgo @Example("2026-11-01") LocalDate startsOn,
        @Example("2099-12-31") LocalDate endsOn) {}
