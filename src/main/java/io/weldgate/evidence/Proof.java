package io.weldgate.evidence;

/** Whether a piece of evidence may support a penalty. */
public sealed interface Proof {

    record Granted() implements Proof {}

    record Refused(Objection objection) implements Proof {}

    enum Objection {
        /** There is no such item. */
        UNKNOWN,
        /** A device has recorded it, and no person has reviewed it yet (行政处罚法 art. 41). */
        NOT_REVIEWED,
        /** Whoever reviewed it last found that it does not hold. */
        NOT_CONFIRMED,
        /** It is not what was written when it was collected. */
        ALTERED
    }
}
