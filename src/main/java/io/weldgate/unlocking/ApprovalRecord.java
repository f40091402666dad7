package io.weldgate.unlocking;

/** What the process engine's own record says of a permit; read back, never remembered. */
public interface ApprovalRecord {

    /** Whether the approval process of this permit ended at its end event {@code issued}, not merely ended. */
    boolean endedAsIssued(String permitNo);

    /** Whether a token of this permit's process waits in hot work at this moment. */
    boolean inHotWork(String permitNo);
}
