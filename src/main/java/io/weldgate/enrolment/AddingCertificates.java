package io.weldgate.enrolment;

import io.weldgate.audit.Actor;
import io.weldgate.form.FieldError;
import io.weldgate.form.FormText;
import io.weldgate.keyring.Sealing;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A stranger adds his certificates to what he has told of himself. */
@Component
@Transactional
public class AddingCertificates {

    private final Enrolments enrolments;
    private final PresentedCertificates certificates;
    private final CheckingCertificate checking;
    private final EnrolmentSettings settings;
    private final Sealing sealing;
    private final FormText text;

    AddingCertificates(Enrolments enrolments, PresentedCertificates certificates, CheckingCertificate checking,
            EnrolmentSettings settings, Sealing sealing, FormText text) {
        this.enrolments = enrolments;
        this.certificates = certificates;
        this.checking = checking;
        this.settings = settings;
        this.sealing = sealing;
        this.text = text;
    }

    /** The same certificate, sent twice, is there once. */
    public Enrolled add(CertificateForm form, Actor visitor, Locale locale) {
        Optional<Enrolment> found = open(visitor);
        if (found.isEmpty()) {
            return new Enrolled.NotOpen();
        }
        Enrolment enrolment = found.get();
        List<FieldError> errors = checking.errors(form, enrolment.idNumber(), locale);
        if (!errors.isEmpty()) {
            return new Enrolled.Invalid(errors);
        }
        String mac = sealing.mac(form.numbered().value());
        List<PresentedCertificate> before = certificates.findByEnrolmentOrderById(enrolment.number());
        before.stream().filter(it -> it.isSame(form, mac)).forEach(certificates::delete);
        if (before.stream().filter(it -> !it.isSame(form, mac)).count() >= settings.mostCertificates()) {
            return new Enrolled.Invalid(List.of(text.wrong("TOO_MANY_CERTIFICATES", CertificateForm.class, "", locale,
                    String.valueOf(settings.mostCertificates()))));
        }
        certificates.save(new PresentedCertificate(enrolment.number(), form, mac));
        return new Enrolled.Done(enrolment);
    }

    /** Taken away twice it is gone all the same. */
    public Enrolled remove(long id, Actor visitor) {
        return open(visitor).<Enrolled>map(enrolment -> {
            certificates.findByIdAndEnrolment(id, enrolment.number()).ifPresent(certificates::delete);
            return new Enrolled.Done(enrolment);
        }).orElseGet(Enrolled.NotOpen::new);
    }

    private Optional<Enrolment> open(Actor visitor) {
        return enrolments.lockOf(visitor.account()).filter(it -> it.state().isOpen());
    }
}
