package io.weldgate.ledger.unit;

import io.weldgate.form.Example;
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

/** Who answers for what. @param personNo empty where the post is vacant, or its holder is not registered */
@Embeddable
public record DutyForm(
        @Column(insertable = false, updatable = false)
        @NotNull @Pattern(regexp = Patterns.CODE) @Example("D-0101") String dutyNo,
        @NotNull @Pattern(regexp = Patterns.CODE) @Example("U-0001") String unitCode,
        @NotNull @Enumerated(EnumType.STRING) @Example("TEAM") DutyLevel level,
        @NotBlank @Size(max = 64) @Example("焊接一班班长") String post,
        @Pattern(regexp = Patterns.CODE) @Example("welder1") String personNo,
        @NotBlank @Size(max = 1000) @Example("检查本班焊机和二维码，核对监护人到位，制止违章作业。") String duty,
        @Example("2099-12-31") LocalDate endsOn) {}
