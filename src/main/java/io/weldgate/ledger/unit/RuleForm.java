package io.weldgate.ledger.unit;

import io.weldgate.form.Example;
import io.weldgate.form.LongAgo;
import io.weldgate.ledger.Patterns;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A rule of a unit's own. */
@Embeddable
public record RuleForm(
        @Column(insertable = false, updatable = false)
        @NotNull @Pattern(regexp = Patterns.CODE) @Example("R-0101") String ruleNo,
        @NotNull @Pattern(regexp = Patterns.CODE) @Example("U-0001") String unitCode,
        @NotNull @Enumerated(EnumType.STRING) @Example("PROCEDURE") RuleKind kind,
        @NotBlank @Size(max = 128) @Example("电气焊作业安全操作规程") String title,
        @NotBlank @Size(max = 4000) @Example("作业前扫码、办票；作业中监护人不得离开；收工按“关闭键”并清理现场。") String content,
        @NotNull @LongAgo @Example("2026-01-01") LocalDate startsOn,
        @Example("2099-12-31") LocalDate endsOn) {}
