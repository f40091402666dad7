package io.weldgate.investigation;

import io.weldgate.form.Example;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Who was held to account after an accident, beside the penalties (S2-31).
 *
 * @param name    null where nobody was; then the document says why
 * @param another whether one more follows
 */
public record AccountabilityForm(
        @Size(max = 100) @Example("张某 Zhang") String name,
        @Size(max = 200) @Example("分管副总经理 deputy manager") String position,
        @NotNull @Example("WARNING_INTERVIEW") Measure measure,
        @NotBlank @Size(max = 200) @Example("事故调查组 inquiry team") String authority,
        @NotBlank @Size(max = 200) @Example("事故调查报告第五部分 report, part 5") String document,
        @NotNull @Example("2026-01-15") LocalDate decidedOn,
        @Example("false") boolean another) {

    public enum Measure {
        /** 警示约谈. */
        WARNING_INTERVIEW,
        /** 通报批评. */
        CENSURE,
        /** 党纪政务处分. */
        DISCIPLINE,
        /** 撤职、免职. */
        REMOVED,
        /** 行业禁入: 安全生产法 94, 113. */
        BARRED_FROM_OFFICE,
        CRIMINAL,
        NONE
    }
}
