package io.weldgate.process;

/** No process of this permit waits for what happened: it is too early, or too late. */
public class NobodyWaits extends RuntimeException {

    private final String permitNo;
    private final String message;

    NobodyWaits(String permitNo, String message) {
        super("permit " + permitNo + " does not wait for " + message);
        this.permitNo = permitNo;
        this.message = message;
    }

    public String permitNo() {
        return permitNo;
    }

    /** The name of the message in the diagram. */
    public String message() {
        return message;
    }
}
