package io.weldgate.evidence;

/** An upload exceeds {@code weldgate.evidence.max-file-size}; nothing of it was kept. */
public class FileTooLarge extends RuntimeException {

    private final long megabytes;

    FileTooLarge(long megabytes) {
        super("larger than " + megabytes + " MB");
        this.megabytes = megabytes;
    }

    /** What is allowed. */
    public long megabytes() {
        return megabytes;
    }
}
