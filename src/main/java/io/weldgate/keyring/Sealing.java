package io.weldgate.keyring;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Seals personal data at rest with AES-256-GCM under keys that can be rotated, and makes keyed digests by which sealed
 * values can be compared.
 */
@Component
public class Sealing {

    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;
    /** Between the mark of a key and what it has sealed; no character of Base64. */
    private static final char AFTER_MARK = '.';

    private final SecureRandom random = new SecureRandom();
    private final SealingKeys keys;

    Sealing(DataFolder data) {
        this.keys = new SealingKeys(new SecretFile(data.path("keys", "sealing"))
                .orCreate(() -> Base64.getEncoder().encodeToString(randomBytes(2 * SealingKeys.BYTES))));
    }

    public String seal(String plain) {
        try {
            byte[] iv = randomBytes(IV_BYTES);
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, keys.of(keys.current()), iv)
                    .doFinal(plain.getBytes(StandardCharsets.UTF_8));
            return mark() + Base64.getEncoder().encodeToString(
                    ByteBuffer.allocate(IV_BYTES + sealed.length).put(iv).put(sealed).array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal", e);
        }
    }

    /** What a value that the current key has sealed begins with; empty as long as there is one key. */
    String mark() {
        return keys.current().isEmpty() ? "" : keys.current() + AFTER_MARK;
    }

    /** @throws IllegalStateException if no key of this installation has sealed the value, or it was altered */
    public String open(String sealed) {
        int mark = sealed.indexOf(AFTER_MARK);
        SecretKeySpec key = keys.of(mark < 0 ? SealingKeys.NO_MARK : sealed.substring(0, mark));
        try {
            byte[] all = Base64.getDecoder().decode(sealed.substring(mark + 1));
            byte[] plain = cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(all, IV_BYTES))
                    .doFinal(all, IV_BYTES, all.length - IV_BYTES);
            return new String(plain, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new IllegalStateException("cannot open a sealed value: other key, or altered", e);
        }
    }

    /** A keyed digest, equal for equal values: for looking up and comparing what may not be stored in the clear. */
    public String mac(String value) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(keys.digest());
            return Base64.getEncoder().encodeToString(mac.doFinal(value.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot digest", e);
        }
    }

    private static Cipher cipher(int mode, SecretKeySpec key, byte[] iv) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, iv));
        return cipher;
    }

    private byte[] randomBytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
