package io.weldgate.ledger.unit;

import io.weldgate.form.Example;
import io.weldgate.ledger.Patterns;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A drill or a lesson that was held. @param lessons what is to be done better */
@Embeddable
public record DrillForm(
        @Column(insertable = false, updatable = false)
        @NotNull @Pattern(regexp = Patterns.CODE) @Example("E-0101") String drillNo,
        @NotNull @Pattern(regexp = Patterns.CODE) @Example("U-0001") String unitCode,
        @NotNull @Enumerated(EnumType.STRING) @Example("DRILL") DrillKind kind,
        @NotNull @Example("2026-10-15") LocalDate heldOn,
        @NotBlank @Size(max = 128) @Example("动火作业初期火灾扑救") String topic,
        @NotNull @Min(1) @Max(100_000) @Example("18") Integer participants,
        @NotBlank @Size(max = 64) @Example("安全员 李安") String leader,
        @Size(max = 2000) @Example("灭火器取用慢，已在动火点旁增设两具。") String lessons) {}
