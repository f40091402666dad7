package io.weldgate.keyring;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.Base64URL;
import java.text.ParseException;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What this installation states under a key of its own: compact JWS (ES256), readable after a rotation of the keys. */
@Component
public class Statements {

    private final SigningKeys keys;

    Statements(SigningKeys keys) {
        this.keys = keys;
    }

    public String sign(String purpose, String text) {
        ECKey key = keys.current(purpose);
        var statement = new JWSObject(new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build(),
                new Payload(text));
        try {
            statement.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("cannot sign a statement", e);
        }
        return statement.serialize();
    }

    /** The text; empty if no key of this purpose has signed it. */
    public Optional<String> read(String purpose, String statement) {
        return read(keys.publicKeys(purpose), statement);
    }

    /** The text; empty if none of these keys has signed it, or if it is not written as we write it. */
    public static Optional<String> read(JWKSet keys, String statement) {
        try {
            JWSObject signed = JWSObject.parse(statement);
            JWK key = keys.getKeyByKeyId(signed.getHeader().getKeyID());
            boolean ours = key != null && JWSAlgorithm.ES256.equals(signed.getHeader().getAlgorithm())
                    && isPlain(statement) && signed.verify(new ECDSAVerifier(key.toECKey()));
            return ours ? Optional.of(signed.getPayload().toString()) : Optional.empty();
        } catch (ParseException | JOSEException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The last sign of Base64 has bits that mean nothing: of the ways to write the same, only one is ours. */
    private static boolean isPlain(String statement) {
        return Arrays.stream(statement.split("\\.", -1))
                .allMatch(part -> Base64URL.encode(new Base64URL(part).decode()).toString().equals(part));
    }
}
