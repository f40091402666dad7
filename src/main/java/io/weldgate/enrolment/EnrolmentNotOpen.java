package io.weldgate.enrolment;

/** An enrolment is not in a state that allows what was asked. */
public class EnrolmentNotOpen extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EnrolmentNotOpen(String number, EnrolmentState state) {
        super(number + " is " + state);
    }
}
