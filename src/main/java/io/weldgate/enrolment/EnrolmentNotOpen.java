package io.weldgate.enrolment;

/** An enrolment is not in a state that allows what was asked. */
public class EnrolmentNotOpen extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private EnrolmentNotOpen(Enrolment enrolment) {
        super(enrolment.number() + " is " + enrolment.state());
    }

    static void unless(boolean allowed, Enrolment enrolment) {
        if (!allowed) {
            throw new EnrolmentNotOpen(enrolment);
        }
    }
}
