package io.weldgate.rectification;

/** A hazard does not stand where the act needs it. */
public class RectificationNotOpen extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RectificationNotOpen(String docketNo, RectificationState state, RectificationState next) {
        super(docketNo + " is " + state + " and cannot become " + next);
    }
}
