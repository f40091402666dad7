package io.weldgate.unlocking;

/** Someone tried to unlock on a decision that does not allow it; nothing was sent. */
public class NotReady extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotReady(String permitNo, String decisionId) {
        super("decision " + decisionId + " does not allow to unlock for permit " + permitNo);
    }
}
