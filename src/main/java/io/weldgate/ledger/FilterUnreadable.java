package io.weldgate.ledger;

/** A filter's value is none that its field can have. */
public class FilterUnreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;

    FilterUnreadable(String field) {
        super(field);
        this.field = field;
    }

    public String field() {
        return field;
    }
}
