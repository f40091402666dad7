package io.weldgate.identity;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Base64;

/** An authenticator app. */
public final class Codes {

    private Codes() {}

    public static String now(String secret) {
        return OneTimeCode.of(bytes(secret), OneTimeCode.step(Instant.now()));
    }

    /** Of the step after this one, which is taken too: this one's may have been. */
    public static String next(String secret) {
        return OneTimeCode.of(bytes(secret), OneTimeCode.step(Instant.now()) + 1);
    }

    public static String base64(String secret) {
        return Base64.getEncoder().encodeToString(bytes(secret));
    }

    private static byte[] bytes(String base32) {
        var bytes = new ByteArrayOutputStream();
        int held = 0;
        int bits = 0;
        for (char letter : base32.toCharArray()) {
            held = held << 5 | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(held >> bits);
                held &= (1 << bits) - 1;
            }
        }
        return bytes.toByteArray();
    }
}
