package io.weldgate.evidence;

/** A stranger has handed in as many photos as {@code weldgate.evidence.deposit.most} allows. */
public class DepositsFull extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int most;

    DepositsFull(int most) {
        super("more than " + most + " photos of one stranger");
        this.most = most;
    }

    public int most() {
        return most;
    }
}
