package io.weldgate.ledger;

/** A file is no sheet that can be taken in; its sentence is the message {@code sheet.<code>}. */
class SheetUnreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    SheetUnreadable(String code) {
        super(code);
        this.code = code;
    }

    SheetUnreadable(String code, Throwable cause) {
        super(code, cause);
        this.code = code;
    }

    String code() {
        return code;
    }
}
