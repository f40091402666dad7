package io.weldgate.report;

/** So many documents are being made that this one was not begun. */
public class PressBusy extends RuntimeException {

    PressBusy() {
        super("every press is taken");
    }
}
