package io.weldgate.identity;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes that change with the time: RFC 6238 with HMAC-SHA-1 and steps of thirty seconds, which every app knows. */
final class OneTimeCode {

    static final int DIGITS = 6;

    private static final int SECONDS = 30;
    private static final int POWER = 1_000_000;
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private OneTimeCode() {}

    static long step(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), SECONDS);
    }

    static String of(byte[] secret, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 0xf) & Integer.MAX_VALUE;
            return ("%0" + DIGITS + "d").formatted(number % POWER);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot compute a code", e);
        }
    }

    /** As apps take a secret that is typed (RFC 4648, without padding). */
    static String base32(byte[] secret) {
        var text = new StringBuilder();
        int bits = 0;
        int held = 0;
        for (byte one : secret) {
            held = held << Byte.SIZE | one & 0xff;
            for (bits += Byte.SIZE; bits >= BITS; bits -= BITS) {
                text.append(BASE32.charAt(held >> bits - BITS & 0x1f));
            }
            held &= (1 << bits) - 1;
        }
        return bits == 0 ? text.toString() : text.append(BASE32.charAt(held << BITS - bits & 0x1f)).toString();
    }
}
