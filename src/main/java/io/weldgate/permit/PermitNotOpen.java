package io.weldgate.permit;

/** A permit is not in a state from which the wanted change is possible. */
public class PermitNotOpen extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String permitNo;
    private final PermitStatus status;

    PermitNotOpen(String permitNo, PermitStatus status, PermitStatus wanted) {
        super("permit " + permitNo + " is " + status + " and cannot become " + wanted);
        this.permitNo = permitNo;
        this.status = status;
    }

    public String permitNo() {
        return permitNo;
    }

    public PermitStatus status() {
        return status;
    }
}
