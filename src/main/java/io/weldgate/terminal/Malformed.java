package io.weldgate.terminal;

/** A message that cannot be understood, and never will be. */
class Malformed extends RuntimeException {

    private final String reason;

    /** @param reason one of a few words, which label a counter */
    Malformed(String reason, String message) {
        super(message);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
