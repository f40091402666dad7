package io.weldgate.enrolment;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Holds an enrolment, and all others of the same identity number, until the transaction ends. */
@Component
class Holding {

    private final Enrolments enrolments;

    Holding(Enrolments enrolments) {
        this.enrolments = enrolments;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Enrolment> lock(String number, Examiner who) {
        return enrolments.identityOf(number).map(enrolments::lockSame).stream().flatMap(java.util.List::stream)
                .filter(it -> it.number().equals(number)).filter(it -> enrolments.mayExamine(it, who)).findFirst();
    }
}
