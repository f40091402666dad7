package io.weldgate.identity;

/** Someone is signed in, but this is not theirs to do. */
public class NotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
