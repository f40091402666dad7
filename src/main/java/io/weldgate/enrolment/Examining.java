package io.weldgate.enrolment;

import io.weldgate.audit.Entry;
import io.weldgate.audit.Saying;
import io.weldgate.audit.Trail;
import io.weldgate.decision.CertificateVerification;
import io.weldgate.evidence.Deposit;
import io.weldgate.evidence.Depositing;
import io.weldgate.form.FieldError;
import io.weldgate.form.FormText;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The officer looks at who wants to be let in, says how each certificate was verified, or sends it back. */
@Component
@Transactional
public class Examining {

    private final Enrolments enrolments;
    private final PresentedCertificates certificates;
    private final Holding holding;
    private final Remarking remarking;
    private final Depositing depositing;
    private final FormText text;
    private final Trail trail;
    private final Clock clock;

    Examining(Enrolments enrolments, PresentedCertificates certificates, Holding holding, Remarking remarking,
            Depositing depositing, FormText text, Trail trail, Clock clock) {
        this.enrolments = enrolments;
        this.certificates = certificates;
        this.holding = holding;
        this.remarking = remarking;
        this.depositing = depositing;
        this.text = text;
        this.trail = trail;
        this.clock = clock;
    }

    public Set<Remark> remarks(Enrolment enrolment) {
        return remarking.on(enrolment);
    }

    /** The whole of what somebody has told, for who may confirm him; each look is on the trail. */
    public Optional<Enrolment> look(String number, Examiner who) {
        Optional<Enrolment> found = enrolments.find(number, who);
        found.ifPresent(it -> trail.changed(Entry.of(number, "enrolment.looked", who.actor())));
        return found;
    }

    /** A photo of his; each look is on the trail. */
    public Optional<Deposit> look(String number, String photo, Examiner who) {
        Optional<Deposit> found = enrolments.find(number, who).flatMap(it -> depositing.find(photo, it.visitor()));
        found.ifPresent(it -> trail.changed(Entry.of(number, "enrolment.photo_looked", who.actor())));
        return found;
    }

    public Examination verify(String number, long certificate, VerificationForm form, Examiner who, Locale locale) {
        Optional<Enrolment> found = holding.lock(number, who);
        Optional<PresentedCertificate> presented = found
                .flatMap(it -> certificates.findByIdAndEnrolment(certificate, number));
        if (presented.isEmpty()) {
            return new Examination.Unknown();
        } else if (found.get().state() != EnrolmentState.SENT) {
            return new Examination.NotWaiting(found.get());
        }
        List<FieldError> errors = new ArrayList<>();
        if (!who.families().contains(presented.get().family())) {
            errors.add(text.wrong("OTHER_FIELD", VerificationForm.class, "verification", locale));
        }
        if (form.verification() == CertificateVerification.NONE && (form.reason() == null || form.reason().isBlank())) {
            errors.add(text.wrong("REASON_MISSING", VerificationForm.class, "reason", locale));
        }
        if (form.verification() == CertificateVerification.MANUAL && form.screenshotId() == null) {
            errors.add(text.wrong("SCREENSHOT_MISSING", VerificationForm.class, "screenshot", locale));
        }
        if (!errors.isEmpty()) {
            return new Examination.Invalid(errors);
        }
        presented.get().verified(form, who.actor().account(), clock.instant());
        trail.changed(Entry.of(number, "enrolment.verified", who.actor())
                .saying(Saying.of("enrolment.verified-as", presented.get().family().name(),
                        form.verification().name()).written()));
        return new Examination.Done(found.get());
    }

    public Examination refuse(String number, RefusalForm form, Examiner who) {
        Optional<Enrolment> found = holding.lock(number, who);
        if (found.isEmpty()) {
            return new Examination.Unknown();
        } else if (found.get().state() != EnrolmentState.SENT) {
            return new Examination.NotWaiting(found.get());
        }
        found.get().refused(form.reason(), who.actor().account(), clock.instant());
        trail.changed(Entry.of(number, "enrolment.refused", who.actor())
                .states(EnrolmentState.SENT, found.get().state()));
        return new Examination.Done(found.get());
    }
}
