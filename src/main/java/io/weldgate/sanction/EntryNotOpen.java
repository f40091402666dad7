package io.weldgate.sanction;

/** Somebody was faster, or it is too early: what is asked for cannot be done to it now. */
public class EntryNotOpen extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String state;

    EntryNotOpen(String number, Object state) {
        super(number + " is " + state);
        this.state = state.toString();
    }

    public String state() {
        return state;
    }
}
