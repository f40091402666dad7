package io.weldgate.embedded;

import java.security.SecureRandom;
import java.util.Base64;

/** Passwords between this application and its own servers: made anew at each start, so that none is ever at rest. */
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;

    private Secrets() {}

    static String fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
