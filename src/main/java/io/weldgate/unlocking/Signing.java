package io.weldgate.unlocking;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.weldgate.keyring.SigningKeys;
import java.util.Date;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Signs warrants, so that a terminal can verify one by itself whichever way it arrives (contract §3). */
@Component
class Signing {

    private final SigningKeys keys;
    private final String issuer;

    Signing(SigningKeys keys, @Value("${weldgate.public-url}") String issuer) {
        this.keys = keys;
        this.issuer = issuer;
    }

    String sign(Warrant warrant, long sequence) {
        ECKey key = keys.current("warrant");
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer).audience(warrant.deviceId()).jwtID(warrant.warrantId())
                .notBeforeTime(Date.from(warrant.notBefore())).expirationTime(Date.from(warrant.expiresAt()))
                .claim("seq", sequence).claim("permitNo", warrant.permitNo())
                .claim("machineCode", warrant.machineCode()).claim("welder", warrant.welder())
                .claim("place", Map.of("latitude", warrant.place().latitude(),
                        "longitude", warrant.place().longitude()))
                .claim("decisions", warrant.decisions()).build();
        try {
            var jwt = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build(), claims);
            jwt.sign(new ECDSASigner(key));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("cannot sign a warrant", e);
        }
    }
}
