package io.weldgate.identity;

import io.weldgate.keyring.SealedText;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;

/** The secret that an account shares with its owner's phone. */
@Entity
class SecondFactor {

    @Id
    private String account;
    @Convert(converter = SealedText.class)
    private String secret;
    private long lastStep;
    @Convert(converter = SealedText.class)
    private String nextSecret;
    private Instant nextSince;

    protected SecondFactor() {}

    SecondFactor(String account, byte[] secret) {
        this.account = account;
        this.secret = Base64.getEncoder().encodeToString(secret);
    }

    /** Another phone is to take its place. */
    void changes(byte[] next, Instant now) {
        nextSecret = Base64.getEncoder().encodeToString(next);
        nextSince = now.truncatedTo(ChronoUnit.SECONDS);
    }

    /** The other phone's secret; empty where none was asked for since then. */
    Optional<byte[]> next(Instant oldest) {
        return nextSecret == null || nextSince.isBefore(oldest) ? Optional.empty()
                : Optional.of(Base64.getDecoder().decode(nextSecret));
    }

    /** Whether a code is the other phone's; from now on that one alone is good. */
    boolean gaveWay(String code, Instant now) {
        SecondFactor other = new SecondFactor(account, Base64.getDecoder().decode(nextSecret));
        if (!other.takes(code, now)) {
            return false;
        }
        secret = nextSecret;
        lastStep = other.lastStep;
        nextSecret = null;
        nextSince = null;
        return true;
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
