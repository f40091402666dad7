package io.weldgate.ledger.sheet;

/** A file is no sheet that can be taken in; its sentence is the message {@code sheet.<code>}. */
public class SheetUnreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    SheetUnreadable(String code) {
        super(code);
        this.code = code;
    }

    public SheetUnreadable(String code, Throwable cause) {
        super(code, cause);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
