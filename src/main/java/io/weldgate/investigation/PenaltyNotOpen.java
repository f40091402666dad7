package io.weldgate.investigation;

/** A penalty is not in a state that allows what was asked. */
public class PenaltyNotOpen extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PenaltyNotOpen(Penalty penalty, PenaltyState needed) {
        super("penalty %d of %s is %s, not %s".formatted(penalty.id(), penalty.trackNo(), penalty.state(), needed));
    }
}
