package io.weldgate.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.weldgate.keyring.SigningKeys;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/** Issues bearer tokens. A token says who, and nothing of what they may do: that is looked up at every request. */
@Component
public class Tokens {

    static final String PURPOSE = "token";
    static final String AUDIENCE = "weldgate-api";
    static final String GENERATION = "generation";

    private final SigningKeys keys;
    private final IdentitySettings settings;
    private final Clock clock;

    Tokens(SigningKeys keys, IdentitySettings settings, Clock clock) {
        this.keys = keys;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param generation the account's; once it has another one the token is over */
    public Issued issue(SignedIn who, int generation) {
        Instant now = clock.instant();
        Instant expiresAt = now.plus(settings.tokenLife());
        ECKey key = keys.current(PURPOSE);
        var claims = new JWTClaimsSet.Builder().issuer(settings.issuer()).audience(AUDIENCE).subject(who.account())
                .jwtID(UUID.randomUUID().toString()).issueTime(Date.from(now)).expirationTime(Date.from(expiresAt))
                .claim(GENERATION, generation).build();
        var token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build(), claims);
        try {
            token.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("cannot sign a token", e);
        }
        return new Issued(token.serialize(), expiresAt);
    }

    /** Whether a token was made for the account as it is now; one that says nothing was made at its very beginning. */
    static boolean isOf(Jwt token, Account account) {
        Object generation = token.getClaims().getOrDefault(GENERATION, 0L);
        return account.enabled() && !account.passwordDue() && generation instanceof Number number
                && number.intValue() == account.generation();
    }

    public record Issued(String token, Instant expiresAt) {}
}
