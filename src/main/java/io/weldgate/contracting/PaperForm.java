package io.weldgate.contracting;

import io.weldgate.decision.PaperKind;
import io.weldgate.form.Example;
import io.weldgate.form.FileId;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** What the safety officer of the client says of a paper that he has before him; from its first day to its last. */
sealed interface PaperForm {

    /** Unit code of the contractor, or person number of the seconded. */
    String subject();

    String number();

    LocalDate from();

    LocalDate until();

    List<String> files();

    static Class<? extends Record> of(PaperKind kind) {
        return switch (kind) {
            case AGREEMENT -> Agreement.class;
            case QUALIFICATION -> Qualification.class;
            case SECONDMENT -> Secondment.class;
        };
    }

    /**
     * 安全生产管理协议 (安全生产法 49).
     *
     * @param supervisor person number of who looks after the contractor's work by default, of the client's own people
     */
    record Agreement(
            @NotBlank @Size(max = 32) String contractor,
            @NotBlank @Size(max = 64) @Example("安协〔2026〕12号") String number,
            @NotNull LocalDate from,
            @NotNull LocalDate until,
            @Size(max = 32) String supervisor,
            @AssertTrue boolean signedByBoth,
            @NotEmpty @Size(max = 10) List<@FileId("DOCUMENT") String> files) implements PaperForm {

        @Override
        public String subject() {
            return contractor;
        }
    }

    /** The contractor's licence, seen in the original. */
    record Qualification(
            @NotBlank @Size(max = 32) String contractor,
            @NotBlank @Size(max = 64) @Example("安全生产许可证 safety licence") String qualification,
            @NotBlank @Size(max = 64) @Example("（蒙）JZ安许证字〔2024〕000123") String number,
            @NotNull LocalDate from,
            @NotNull LocalDate until,
            @AssertTrue boolean originalSeen,
            @NotEmpty @Size(max = 10) List<@FileId("DOCUMENT") String> files) implements PaperForm {

        @Override
        public String subject() {
            return contractor;
        }
    }

    /** 劳务派遣 and the like: someone of another unit who works under this one's management, with his work file. */
    record Secondment(
            @NotBlank @Size(max = 32) String person,
            @NotBlank @Size(max = 64) @Example("用工档案 2026-031") String number,
            @NotNull LocalDate from,
            @NotNull LocalDate until,
            @AssertTrue boolean trainedHere,
            @NotEmpty @Size(max = 10) List<@FileId("DOCUMENT") String> files) implements PaperForm {

        @Override
        public String subject() {
            return person;
        }
    }
}
