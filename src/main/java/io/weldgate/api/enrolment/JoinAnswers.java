package io.weldgate.api.enrolment;

import io.weldgate.api.Problem;
import io.weldgate.enrolment.Calling;
import io.weldgate.enrolment.Enrolled;
import io.weldgate.enrolment.Enrolment;
import io.weldgate.enrolment.EnrolmentState;
import io.weldgate.enrolment.PresentedCertificates;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** An enrolment as it is told to the one who enrols. */
@Component
class JoinAnswers {

    private final PresentedCertificates certificates;

    JoinAnswers(PresentedCertificates certificates) {
        this.certificates = certificates;
    }

    /**
     * To himself, whole.
     *
     * @param visitor to be sent along as {@link Strangers#HEADER}
     * @param reason  why it was sent back; null unless it was
     */
    record Own(String visitor, String number, EnrolmentState state, Calling calling, String name, String unit,
            String township, String reason, List<EnrolmentAnswers.Presented> certificates) {

        /** Keeps the secret out of logs. */
        @Override
        public String toString() {
            return "Own[" + number + "]";
        }
    }

    /** To whoever knows the number: nothing of the person but, once he is confirmed, the account he signs in with. */
    record Standing(String number, EnrolmentState state, Instant sentAt, Instant decidedAt, String account) {

        static Standing of(Enrolment it) {
            return new Standing(it.number(), it.state(), it.sentAt(), it.decidedAt(), it.account());
        }
    }

    Own own(Enrolment it) {
        return new Own(Strangers.secret(it.visitor()), it.number(), it.state(), it.calling(), it.name(), it.unitCode(),
                it.unitCode() == null ? it.areaCode() : null, it.reason(),
                certificates.findByEnrolmentOrderById(it.number()).stream()
                        .map(one -> EnrolmentAnswers.Presented.of(one, true)).toList());
    }

    static Enrolment done(Enrolled enrolled) {
        if (enrolled instanceof Enrolled.Done done) {
            return done.enrolment();
        } else if (enrolled instanceof Enrolled.Invalid invalid) {
            throw Problem.invalid(invalid.errors());
        }
        throw new Problem(HttpStatus.CONFLICT, "ENROLMENT_NOT_OPEN");
    }
}
