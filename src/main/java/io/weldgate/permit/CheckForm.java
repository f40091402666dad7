package io.weldgate.permit;

import io.weldgate.decision.CheckFact;
import io.weldgate.decision.CheckStep;
import io.weldgate.decision.Fact;
import io.weldgate.decision.IdentifiedBy;
import io.weldgate.decision.PortraitResult;
import io.weldgate.form.Example;
import io.weldgate.form.FileId;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What is declared on site at each check of the five steps, always with the place; degrees are WGS-84. */
public sealed interface CheckForm permits CheckForm.Approval, CheckForm.Ticket, Clearing, Readiness, CheckForm.Watch,
        CheckForm.SecondVerification, CheckForm.Disposal, CheckForm.NoResidualFire, CheckForm.Acceptance {

    CheckStep step();

    /** What the rules must know of it besides who confirms what, and where. */
    default List<Fact> declared() {
        return List.of();
    }

    default List<String> photos() {
        return List.of();
    }

    /** Ids of all photos that are shown, which must be fresh. */
    default List<String> shown() {
        return photos();
    }

    Double latitude();

    Double longitude();

    /** 审批: the permit was seen on site. */
    record Approval(
            @AssertTrue boolean permitSeen,
            @AssertTrue boolean briefingGiven,
            @NotNull @DecimalMin("-90") @DecimalMax("90") Double latitude,
            @NotNull @DecimalMin("-180") @DecimalMax("180") Double longitude) implements CheckForm {

        @Override
        public CheckStep step() {
            return CheckStep.APPROVAL;
        }
    }

    /** 当班班长验票: the leader of the shift on duty has looked at the permit and at the place. */
    record Ticket(
            @AssertTrue boolean permitSeen,
            @AssertTrue boolean plantStateKnown,
            @NotNull @DecimalMin("-90") @DecimalMax("90") Double latitude,
            @NotNull @DecimalMin("-180") @DecimalMax("180") Double longitude) implements CheckForm {
        @Override
        public CheckStep step() {
            return CheckStep.TICKET;
        }
    }

    /** 监护: the fire watch is on post. */
    record Watch(
            @AssertTrue boolean onPost,
            @AssertTrue boolean escapeRouteKnown,
            @NotNull @DecimalMin("-90") @DecimalMax("90") Double latitude,
            @NotNull @DecimalMin("-180") @DecimalMax("180") Double longitude) implements CheckForm {

        @Override
        public CheckStep step() {
            return CheckStep.WATCH;
        }
    }

    /**
     * 二次核验: the fire watch has looked at the welder, his certificate and the machine (S3-21). A portrait may be
     * compared besides, on the phone or the terminal, where the welder's consent is on file; only its result is told
     * and kept.
     *
     * @param identifiedBy left out, it is the document, which he has confirmed to have seen
     * @param portrait     left out, none was compared
     */
    record SecondVerification(
            @AssertTrue boolean welderIsThePermits,
            @AssertTrue boolean certificateSeen,
            @Example("DOCUMENT") IdentifiedBy identifiedBy,
            @Example("NOT_COMPARED") PortraitResult portrait,
            @AssertTrue boolean machineIsThePermits,
            @NotNull @DecimalMin("-90") @DecimalMax("90") Double latitude,
            @NotNull @DecimalMin("-180") @DecimalMax("180") Double longitude) implements CheckForm {

        public SecondVerification {
            identifiedBy = identifiedBy == null ? IdentifiedBy.DOCUMENT : identifiedBy;
            portrait = portrait == null ? PortraitResult.NOT_COMPARED : portrait;
        }

        @Override
        public CheckStep step() {
            return CheckStep.SECOND_VERIFICATION;
        }

        /** That the welder consents is for nobody else to say. */
        @Override
        public List<Fact> declared() {
            return List.of(new CheckFact.Identification(identifiedBy, welderIsThePermits && certificateSeen, false,
                    portrait));
        }
    }

    /** 处置: power off and cleaned up. */
    record Disposal(
            @AssertTrue boolean powerOff,
            @AssertTrue boolean siteCleaned,
            @NotEmpty @Size(max = 9) List<@NotBlank @FileId("PHOTO") String> photos,
            @NotNull @DecimalMin("-90") @DecimalMax("90") Double latitude,
            @NotNull @DecimalMin("-180") @DecimalMax("180") Double longitude) implements CheckForm {

        @Override
        public CheckStep step() {
            return CheckStep.DISPOSAL;
        }
    }

    /** No residual fire after the watch's time, shown by photos. */
    record NoResidualFire(
            @AssertTrue boolean noResidualFire,
            @NotEmpty @Size(min = 2, max = 9) List<@NotBlank @FileId("PHOTO") String> photos,
            @NotNull @DecimalMin("-90") @DecimalMax("90") Double latitude,
            @NotNull @DecimalMin("-180") @DecimalMax("180") Double longitude) implements CheckForm {

        @Override
        public CheckStep step() {
            return CheckStep.NO_RESIDUAL_FIRE;
        }
    }

    /** 验收: the officer accepts the place as left. */
    record Acceptance(
            @AssertTrue boolean accepted,
            @Size(max = 500) @Example("验收合格 accepted") String remark,
            @NotNull @DecimalMin("-90") @DecimalMax("90") Double latitude,
            @NotNull @DecimalMin("-180") @DecimalMax("180") Double longitude) implements CheckForm {

        @Override
        public CheckStep step() {
            return CheckStep.ACCEPTANCE;
        }
    }
}
