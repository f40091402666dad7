package io.weldgate.ledger.files;

/** A file exceeds {@code weldgate.ledger.max-file-size}. */
public class SheetTooLarge extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long megabytes;

    SheetTooLarge(long megabytes) {
        super("more than " + megabytes + " MB");
        this.megabytes = megabytes;
    }

    public long megabytes() {
        return megabytes;
    }
}
