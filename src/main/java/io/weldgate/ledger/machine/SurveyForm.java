package io.weldgate.ledger.machine;

import io.weldgate.form.Example;
import io.weldgate.keyring.SealedText;
import io.weldgate.ledger.Patterns;
import io.weldgate.ledger.Personal;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A row of the survey of welding machines (S0 annex 1), one for each machine.
 *
 * @param surveyNo the area that reports, a hyphen, and the number in its sheet
 * @param areaCode of who reports
 * @param maxAmperes what the machine's plate says
 * @param maxKilowatts likewise
 */
@Embeddable
public record SurveyForm(
        @Column(insertable = false, updatable = false)
        @NotNull @Pattern(regexp = Patterns.CODE) @Example("150621100-101") String surveyNo,
        @NotNull @Pattern(regexp = Patterns.AREA) @Example("150621100") String areaCode,
        @NotBlank @Size(max = 128) @Example("顺达汽修") String unitName,
        @NotBlank @Size(max = 64) @Example("高建国") String headName,
        @NotNull @Personal @Convert(converter = SealedText.class) @Pattern(regexp = Patterns.PHONE)
        @Example("13847700004") String headPhone,
        @NotNull @Enumerated(EnumType.STRING) @Example("SINGLE_PHASE") SurveyedSupply supply,
        @NotNull @Min(1) @Max(10_000) @Example("250") Integer maxAmperes,
        @Enumerated(EnumType.STRING) @Example("UP_TO_315") SurveyedRange maxCurrent,
        @NotNull @Enumerated(EnumType.STRING) @Example("MANUAL_ARC") SurveyedKind machineKind,
        @NotNull @Enumerated(EnumType.STRING) @Example("VEHICLE_REPAIR") SurveyedUse purpose,
        @Enumerated(EnumType.STRING) @Example("DC") SurveyedCurrent powerKind,
        @DecimalMin("0.1") @DecimalMax("1000") @Example("9.5") Double maxKilowatts,
        @Size(max = 500) @Example("有二氧化碳气瓶一只") String remark) {}
