package io.weldgate.enrolment;

import io.weldgate.decision.CertificateFamily;
import io.weldgate.decision.Limits;
import io.weldgate.decision.LimitsBook;
import io.weldgate.decision.Profile;
import io.weldgate.decision.ProjectCode;
import io.weldgate.form.FieldError;
import io.weldgate.form.FormText;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Whether a certificate can be as it was typed: number, what belongs to its family, its dates (domain §1.1, §6). */
@Component
class CheckingCertificate {

    private final LimitsBook limits;
    private final EnrolmentSettings settings;
    private final FormText text;
    private final Clock clock;

    CheckingCertificate(LimitsBook limits, EnrolmentSettings settings, FormText text, Clock clock) {
        this.limits = limits;
        this.settings = settings;
        this.text = text;
        this.clock = clock;
    }

    /** @param idNumber of the holder */
    List<FieldError> errors(CertificateForm form, String idNumber, Locale locale) {
        List<FieldError> errors = new ArrayList<>();
        LocalDate today = LocalDate.now(clock);
        if (!form.numbered().isPlausibleOn(today)) {
            errors.add(wrong("CERTIFICATE_NUMBER", "number", locale));
        } else if (!form.numbered().belongsTo(idNumber)) {
            errors.add(wrong("NUMBER_OF_ANOTHER", "number", locale));
        }
        if ((form.family() == CertificateFamily.SPECIAL_OP) != (form.item() != null)) {
            errors.add(wrong("ITEM_OF_SPECIAL_OP", "item", locale));
        }
        if ((form.family() == CertificateFamily.SPECIAL_EQUIPMENT) != form.hasProjectCode()) {
            errors.add(wrong("CODE_OF_SPECIAL_EQUIPMENT", "projectCode", locale));
        } else if (form.hasProjectCode() && ProjectCode.parse(form.projectCode()).isEmpty()) {
            errors.add(wrong("CODE_ON_CERTIFICATE", "projectCode", locale));
        }
        dates(form, today, errors, locale);
        return errors;
    }

    private void dates(CertificateForm form, LocalDate today, List<FieldError> errors, Locale locale) {
        LocalDate from = form.validFrom();
        LocalDate to = form.validTo();
        Period longest = longest(form.family(), today);
        if (from.isAfter(today)) {
            errors.add(wrong("NOT_YET_VALID", "validFrom", locale));
        }
        if (!to.isAfter(from)) {
            errors.add(wrong("NOT_AFTER_FROM", "validTo", locale));
        } else if (to.isBefore(today)) {
            errors.add(wrong("RUN_OUT", "validTo", locale));
        } else if (to.isAfter(from.plus(longest))) {
            errors.add(text.wrong("TERM_TOO_LONG", CertificateForm.class, "validTo", locale,
                    String.valueOf(longest.getYears())));
        } else if (form.family() == CertificateFamily.SPECIAL_OP && to.isBefore(from.plus(longest).minusDays(1))) {
            errors.add(text.wrong("TERM_TOO_SHORT", CertificateForm.class, "validTo", locale,
                    String.valueOf(longest.getYears()), from.plus(longest).minusDays(1).toString()));
        }
        reviews(form, today, errors, locale);
    }

    /** Without the day of its review, one in the second half of its term would count as never reviewed (30号令 21). */
    private void reviews(CertificateForm form, LocalDate today, List<FieldError> errors, Locale locale) {
        LocalDate due = form.reviewDueOn();
        LocalDate reviewed = form.reviewedOn();
        LocalDate halfway = form.validFrom().plus(limits.inForce(Profile.GENERAL, today).reviewInterval());
        if (due != null && (!due.isAfter(form.validFrom()) || due.isAfter(form.validTo()))) {
            errors.add(wrong("REVIEW_OUTSIDE_TERM", "reviewDueOn", locale));
        } else if (due != null && due.isBefore(today)) {
            errors.add(wrong("REVIEW_MISSED", "reviewDueOn", locale));
        }
        if (reviewed != null && (!reviewed.isAfter(form.validFrom()) || reviewed.isAfter(today))) {
            errors.add(wrong("REVIEWED_OUTSIDE_TERM", "reviewedOn", locale));
        } else if (reviewed == null && form.family() == CertificateFamily.SPECIAL_OP
                && (due == null ? !halfway.isAfter(today) : due.isAfter(halfway))) {
            errors.add(wrong("REVIEW_NOT_TOLD", "reviewedOn", locale));
        }
    }

    /** Printed either as the same day or as the day before, so that the day itself is let pass. */
    private Period longest(CertificateFamily family, LocalDate today) {
        Limits inForce = limits.inForce(Profile.GENERAL, today);
        return switch (family) {
            case SPECIAL_OP -> inForce.specialOpValidity();
            case CONSTRUCTION_WELDER -> settings.constructionValidity();
            case SPECIAL_EQUIPMENT -> inForce.specialEquipmentValidity();
        };
    }

    private FieldError wrong(String code, String field, Locale locale) {
        return text.wrong(code, CertificateForm.class, field, locale);
    }
}
