package io.weldgate.tipoff;

/** Somebody was faster, or it is too early: the report does not stand where this could be done. */
public class TipOffNotOpen extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final TipOffState state;

    TipOffNotOpen(String docketNo, TipOffState state) {
        super(docketNo + " is " + state);
        this.state = state;
    }

    public TipOffState state() {
        return state;
    }
}
