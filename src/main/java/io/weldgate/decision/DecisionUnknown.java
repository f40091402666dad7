package io.weldgate.decision;

/** No decision of this id is stored. */
public class DecisionUnknown extends RuntimeException {

    DecisionUnknown(String decisionId) {
        super("There is no decision " + decisionId);
    }
}
