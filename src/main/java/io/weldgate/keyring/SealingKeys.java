package io.weldgate.keyring;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys in {@code keys/sealing}, one a line. The last one seals, all of them open. The first line also holds the key
 * of digests, which stays: what is compared by digest could not be found under another one.
 */
final class SealingKeys {

    static final int BYTES = 32;
    /** Of a value sealed by the first key, which were written without one. */
    static final String NO_MARK = "";

    private static final int MARK_BYTES = 4;
    /**
     * Base64 of these lengths ends with padding, so that a key appended to a line without an end is still told apart.
     */
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9+/]+=*");

    private final Map<String, SecretKeySpec> byMark = new LinkedHashMap<>();
    private final SecretKeySpec digest;
    private String current = NO_MARK;

    SealingKeys(String file) {
        List<String> keys = KEY.matcher(file).results().map(MatchResult::group).toList();
        if (keys.isEmpty() || !KEY.matcher(file).replaceAll("").isBlank()) {
            throw unreadable(0);
        }
        byte[] first = decoded(keys, 0, 2 * BYTES);
        digest = new SecretKeySpec(first, BYTES, BYTES, "HmacSHA256");
        byMark.put(NO_MARK, new SecretKeySpec(first, 0, BYTES, "AES"));
        for (int i = 1; i < keys.size(); i++) {
            byte[] later = decoded(keys, i, BYTES);
            current = mark(later);
            byMark.put(current, new SecretKeySpec(later, "AES"));
        }
    }

    private static byte[] decoded(List<String> keys, int place, int length) {
        try {
            byte[] key = Base64.getDecoder().decode(keys.get(place));
            if (key.length == length) {
                return key;
            }
        } catch (IllegalArgumentException notBase64) {
            // told below, without the key
        }
        throw unreadable(place);
    }

    private static IllegalStateException unreadable(int place) {
        return new IllegalStateException("keys/sealing: key " + (place + 1) + " cannot be read. The first holds "
                + 2 * BYTES + " bytes, each later one " + BYTES
                + " bytes, in Base64: take back what was altered last, or put the file of the backup in its place");
    }

    /** What a value sealed now begins with. */
    String current() {
        return current;
    }

    /** @throws IllegalStateException naming the key that is missing */
    SecretKeySpec of(String mark) {
        SecretKeySpec key = byMark.get(mark);
        if (key == null) {
            throw new IllegalStateException("sealed by the key " + mark + ", which is not in keys/sealing");
        }
        return key;
    }

    SecretKeySpec digest() {
        return digest;
    }

    private static String mark(byte[] key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key);
            return HexFormat.of().formatHex(Arrays.copyOf(hash, MARK_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
