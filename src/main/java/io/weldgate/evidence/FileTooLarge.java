package io.weldgate.evidence;

/** An upload has more bytes or more pixels than the settings allow; nothing of it was kept. */
public class FileTooLarge extends RuntimeException {

    private final long most;
    private final boolean inPixels;

    private FileTooLarge(long most, boolean inPixels) {
        super("more than " + most + (inPixels ? " million pixels" : " MB"));
        this.most = most;
        this.inPixels = inPixels;
    }

    static FileTooLarge megabytes(long most) {
        return new FileTooLarge(most, false);
    }

    static FileTooLarge megapixels(long most) {
        return new FileTooLarge(most, true);
    }

    /** What is allowed, in megabytes or in millions of pixels. */
    public long most() {
        return most;
    }

    public boolean inPixels() {
        return inPixels;
    }
}
