package io.weldgate.identity;

import io.weldgate.keyring.SealedText;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;

/** The secret that an account shares with its owner's phone. */
@Entity
class SecondFactor {

    @Id
    private String account;
    @Convert(converter = SealedText.class)
    private String secret;
    private long lastStep;

    protected SecondFactor() {}

    SecondFactor(String account, byte[] secret) {
        this.account = account;
        this.secret = Base64.getEncoder().encodeToString(secret);
    }

    byte[] secret() {
        return Base64.getDecoder().decode(secret);
    }

    /** Takes the code of this moment, of the one before and of the one after, each once (RFC 6238 5.2). */
    boolean takes(String code, Instant now) {
        for (long step = OneTimeCode.step(now) - 1; step <= OneTimeCode.step(now) + 1; step++) {
            byte[] right = OneTimeCode.of(secret(), step).getBytes(StandardCharsets.UTF_8);
            if (step > lastStep && MessageDigest.isEqual(right, code.getBytes(StandardCharsets.UTF_8))) {
                lastStep = step;
                return true;
            }
        }
        return false;
    }
}
