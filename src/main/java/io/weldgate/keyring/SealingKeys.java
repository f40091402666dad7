package io.weldgate.keyring;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private final Map<String, SecretKeySpec> byMark = new LinkedHashMap<>();
    private final SecretKeySpec digest;
    private String current = NO_MARK;

    SealingKeys(String file) {
        List<byte[]> lines = file.lines().map(String::strip).filter(line -> !line.isEmpty())
                .map(Base64.getDecoder()::decode).toList();
        byte[] first = lines.get(0);
        digest = new SecretKeySpec(first, BYTES, BYTES, "HmacSHA256");
        byMark.put(NO_MARK, new SecretKeySpec(first, 0, BYTES, "AES"));
        for (byte[] line : lines.subList(1, lines.size())) {
            if (line.length != BYTES) {
                throw new IllegalStateException("keys/sealing: a later key must have " + BYTES + " bytes");
            }
            current = mark(line);
            byMark.put(current, new SecretKeySpec(line, "AES"));
        }
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
