package io.weldgate.telemetry;

/** An uplink says something that cannot be; nothing of it is stored, and sending it again does not help. */
public class UplinkRejected extends RuntimeException {

    private final String field;

    UplinkRejected(String field, String message) {
        super(field + ": " + message);
        this.field = field;
    }

    /** The offending field of the content, short enough to label a counter. */
    public String field() {
        return field;
    }
}
