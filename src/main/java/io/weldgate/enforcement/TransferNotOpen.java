package io.weldgate.enforcement;

/** The state of the transfer to public security does not allow the act. */
public final class TransferNotOpen extends RuntimeException {

    TransferNotOpen(String caseNo, TransferState state, TransferState wanted) {
        super("the transfer of " + caseNo + " is " + state + " and cannot become " + wanted);
    }
}
