package io.weldgate.simulator;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.time.Duration;
import java.util.Set;

/** Checks warrants against the keys that the platform publishes (contract §3: ES256). */
class PublishedKeys implements WarrantCheck {

    private static final Set<String> NEEDED = Set.of("jti", "nbf", "exp", "seq", "permitNo");

    private final JWKSource<SecurityContext> keys;
    private final Duration clockSkew;

    PublishedKeys(JWKSource<SecurityContext> keys, Duration clockSkew) {
        this.keys = keys;
        this.clockSkew = clockSkew;
    }

    @Override
    public Verdict check(String deviceId, String permitNo, long sequence, String warrant) {
        var claimsVerifier = new DefaultJWTClaimsVerifier<SecurityContext>(deviceId, null, NEEDED);
        claimsVerifier.setMaxClockSkew((int) clockSkew.toSeconds());
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.ES256, keys));
        processor.setJWTClaimsSetVerifier(claimsVerifier);
        try {
            JWTClaimsSet claims = processor.process(warrant, null);
            boolean meant = permitNo.equals(claims.getStringClaim("permitNo"))
                    && sequence == claims.getLongClaim("seq");
            return meant ? new Verdict(claims.getJWTID(), null) : new Verdict(null, "WARRANT_FOR_SOMETHING_ELSE");
        } catch (ParseException | BadJOSEException e) {
            return new Verdict(null, "WARRANT_INVALID");
        } catch (JOSEException e) {
            return new Verdict(null, "KEYS_UNAVAILABLE");
        }
    }
}
