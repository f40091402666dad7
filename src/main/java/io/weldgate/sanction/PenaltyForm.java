package io.weldgate.sanction;

import io.weldgate.form.Example;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A penalty that was decided where this platform does not reach, to be published. */
public record PenaltyForm(
        @NotBlank @Size(max = 64) @Example("达应急罚〔2026〕13号") String decisionNo,
        @NotNull @Example("UNIT") SubjectKind subjectKind,
        @NotBlank @Size(max = 128) @Example("达拉特旗某装备制造有限公司") String subjectName,
        @NotBlank @Size(max = 200) @Example("安排无证人员焊接 let people weld without certificates") String violation,
        @NotBlank @Size(max = 200) @Example("罚款五万元 a fine of 50,000 yuan") String penalty,
        @NotBlank @Size(max = 200) @Example("安全生产法第九十七条第七项") String law,
        @NotNull @Example("2026-01-15") LocalDate decidedOn) {

    Penalty penalty(Sanctioner by) {
        return new Penalty(decisionNo, subjectKind, null, subjectName, by.areaCode(), by.department(), null,
                violation, penalty, law, decidedOn);
    }
}
