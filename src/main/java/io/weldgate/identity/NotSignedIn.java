package io.weldgate.identity;

/** Nobody is signed in, or no longer: no token, an expired or foreign one, a disabled account. */
public class NotSignedIn extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
