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

/** Seals personal data at rest with AES-256-GCM and makes keyed digests by which sealed values can be compared. */
@Component
public class Sealing {

    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec sealingKey;
    private final SecretKeySpec digestKey;

    Sealing(DataFolder data) {
        byte[] secret = Base64.getDecoder().decode(new SecretFile(data.path("keys", "sealing"))
                .orCreate(() -> Base64.getEncoder().encodeToString(randomBytes(2 * KEY_BYTES))));
        this.sealingKey = new SecretKeySpec(secret, 0, KEY_BYTES, "AES");
        this.digestKey = new SecretKeySpec(secret, KEY_BYTES, KEY_BYTES, "HmacSHA256");
    }

    public String seal(String plain) {
        try {
            byte[] iv = randomBytes(IV_BYTES);
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, iv).doFinal(plain.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(
                    ByteBuffer.allocate(IV_BYTES + sealed.length).put(iv).put(sealed).array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal", e);
        }
    }

    /** @throws IllegalStateException if the value was not sealed with this installation's key, or was altered */
    public String open(String sealed) {
        try {
            byte[] all = Base64.getDecoder().decode(sealed);
            byte[] plain = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(all, IV_BYTES))
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
            mac.init(digestKey);
            return Base64.getEncoder().encodeToString(mac.doFinal(value.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot digest", e);
        }
    }

    private Cipher cipher(int mode, byte[] iv) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, sealingKey, new GCMParameterSpec(TAG_BITS, iv));
        return cipher;
    }

    private byte[] randomBytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
