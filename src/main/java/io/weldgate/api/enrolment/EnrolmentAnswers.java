package io.weldgate.api.enrolment;

import io.weldgate.api.Problem;
import io.weldgate.decision.CertificateFamily;
import io.weldgate.decision.CertificateVerification;
import io.weldgate.decision.OperationItem;
import io.weldgate.enrolment.Calling;
import io.weldgate.enrolment.Enrolment;
import io.weldgate.enrolment.EnrolmentState;
import io.weldgate.enrolment.Examination;
import io.weldgate.enrolment.Examining;
import io.weldgate.enrolment.Masked;
import io.weldgate.enrolment.PresentedCertificate;
import io.weldgate.enrolment.PresentedCertificates;
import io.weldgate.enrolment.Remark;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Enrolments as the API tells them. */
@Component
class EnrolmentAnswers {

    private final PresentedCertificates certificates;
    private final Examining examining;

    EnrolmentAnswers(PresentedCertificates certificates, Examining examining) {
        this.certificates = certificates;
        this.examining = examining;
    }

    /** @param name masked */
    record Brief(String number, EnrolmentState state, Calling calling, String name, String unit, String area,
            Instant sentAt, Instant decidedAt) {

        static Brief of(Enrolment it) {
            return new Brief(it.number(), it.state(), it.calling(), Masked.name(it.name()), it.unitCode(),
                    it.areaCode(), it.sentAt(), it.decidedAt());
        }
    }

    /**
     * @param idNumber masked, unless the whole was asked for
     * @param account  with what he signs in; null until he was confirmed
     */
    record Whole(String number, EnrolmentState state, Calling calling, String name, String idNumber, String phone,
            String unit, String area, String workPlace, String portrait, String instructions, Instant acknowledgedAt,
            Instant sentAt, Instant decidedAt, String reason, String account, Set<Remark> remarks,
            List<Presented> certificates) {}

    record Presented(long id, CertificateFamily family, OperationItem item, String number, String projectCode,
            String category, String issuer, LocalDate validFrom, LocalDate validTo, LocalDate reviewDueOn,
            String photo, CertificateVerification verification, String reason) {

        static Presented of(PresentedCertificate it, boolean open) {
            return new Presented(it.id(), it.family(), it.item(), open ? it.number() : Masked.number(it.number()),
                    it.projectCode(), it.category(), it.issuer(), it.validFrom(), it.validTo(), it.reviewDueOn(),
                    it.photo(), it.verification(), it.reason());
        }
    }

    /** @param open whether personal data are told whole */
    Whole whole(Enrolment it, boolean open) {
        return new Whole(it.number(), it.state(), it.calling(), open ? it.name() : Masked.name(it.name()),
                open ? it.idNumber() : Masked.number(it.idNumber()), open ? it.phone() : Masked.number(it.phone()),
                it.unitCode(), it.areaCode(), it.workPlace(), it.portrait(), it.instructions(),
                it.sentAt(), it.sentAt(), it.decidedAt(), it.reason(), it.account(), examining.remarks(it),
                certificates.findByEnrolmentOrderById(it.number()).stream().map(one -> Presented.of(one, open))
                        .toList());
    }

    static Enrolment done(Examination examination) {
        if (examination instanceof Examination.Done done) {
            return done.enrolment();
        } else if (examination instanceof Examination.Invalid invalid) {
            throw Problem.invalid(invalid.errors());
        } else if (examination instanceof Examination.NotWaiting it) {
            throw new Problem(HttpStatus.CONFLICT, "ENROLMENT_NOT_WAITING", it.enrolment().number(),
                    it.enrolment().state());
        } else if (examination instanceof Examination.Forbidden it) {
            throw new Problem(HttpStatus.CONFLICT, "ENROLMENT_FORBIDDEN").with("remarks", it.remarks());
        }
        throw Problem.notFound();
    }
}
