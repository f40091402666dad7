package io.weldgate.inspection;

import io.weldgate.form.Example;
import io.weldgate.jurisdiction.Field;
import io.weldgate.registry.CrowdedKind;
import io.weldgate.registry.PlaceKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * An inspection as the inspector tells it. Of the machine follow unit and site; a unit or machine that nobody knows is
 * registered by it.
 *
 * @param clientKey         made by whoever sends it; what comes again under it counts once
 * @param certificateNumber as it stands on the card that was presented
 * @param certificateId     of the certificate that was found under that number, which so need not be sent again
 * @param newUnitName       of a unit that is in no register, which is registered with the site of this name
 * @param newUnitPhone      of its head
 * @param newUnitIdentityNumber its unified social credit code, or who has none, the identity number of its head
 * @param newPlaceKind      of its site, whose profile follows from it; required with its name
 * @param newCrowdedKind    of a crowded one; makes any place one
 * @param newMachineName    of a machine without a code, which is registered to be coded
 * @param inspectedAt       null for the moment at which it arrives
 * @param field             领域 of a case or a rectification
 * @param signatories       accounts of those who sign beside the inspector
 * @param responsible       of the unit, for the rectification; with {@code measures} and {@code dueOn}
 * @param followUpOn        day on which somebody looks again after guidance
 */
public record InspectionForm(
        @NotNull @Pattern(regexp = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
        @Example("3f1c0e5a-7d52-4b6a-9a43-0c9a5f6e1b20") String clientKey,
        @NotNull @Example("SITE") InspectionKind kind,
        @Size(max = 32) @Example("M-0001") String machineCode,
        @Size(max = 25) @Example("") String certificateNumber,
        @Size(max = 64) @Example("") String certificateId,
        @Size(max = 32) @Example("") String unitCode,
        @Size(max = 32) @Example("") String siteCode,
        @Size(max = 128) @Example("") String newUnitName,
        @Size(max = 64) @Example("") String newUnitHead,
        @Size(max = 20) @Example("") String newUnitPhone,
        @Size(max = 18) @Example("") String newUnitIdentityNumber,
        @Example("INDUSTRY") PlaceKind newPlaceKind,
        @Example("HOTEL") CrowdedKind newCrowdedKind,
        @Size(max = 128) @Example("") String newMachineName,
        @Example("2026-01-01T09:30:00+08:00") OffsetDateTime inspectedAt,
        @DecimalMin("-90") @DecimalMax("90") Double latitude,
        @DecimalMin("-180") @DecimalMax("180") Double longitude,
        @NotEmpty @Size(max = 60) @Valid List<Answered> answers,
        @NotNull @Example("PASSED") Result result,
        @Example("INDUSTRY_TRADE") Field field,
        @Size(max = 1000) @Example("") String remark,
        @Size(max = 12) @Example("") List<@Size(max = 64) String> signatories,
        LocalDate followUpOn,
        @Size(max = 64) @Example("") String responsible,
        @Size(max = 500) @Example("") String measures,
        @Example("false") boolean major,
        LocalDate dueOn) {

    public InspectionForm {
        answers = answers == null ? List.of() : List.copyOf(answers);
        signatories = signatories == null ? List.of() : signatories.stream().filter(it -> !it.isBlank()).distinct()
                .toList();
    }

    List<Answered> violations() {
        return answers.stream().filter(Answered::violates).toList();
    }

    static boolean filled(String text) {
        return text != null && !text.isBlank();
    }
}
