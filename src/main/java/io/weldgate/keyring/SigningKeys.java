package io.weldgate.keyring;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * ES256 key sets, one per purpose. The last key of a set signs; earlier ones stay published, so that what they signed
 * can still be verified after a rotation.
 */
@Component
public class SigningKeys {

    static final String ENDING = ".jwks";

    private final DataFolder data;
    private final Map<String, JWKSet> sets = new ConcurrentHashMap<>();

    SigningKeys(DataFolder data) {
        this.data = data;
    }

    public ECKey current(String purpose) {
        var keys = keys(purpose).getKeys();
        return keys.get(keys.size() - 1).toECKey();
    }

    public JWKSet publicKeys(String purpose) {
        return keys(purpose).toPublicJWKSet();
    }

    private JWKSet keys(String purpose) {
        return sets.computeIfAbsent(purpose, this::read);
    }

    private JWKSet read(String purpose) {
        return read(new SecretFile(data.path("keys", purpose + ENDING)));
    }

    /** Appends a key to a set that is there. @return the id of the key that signs from the next start on */
    static String rotate(SecretFile file) {
        JWK fresh = generate();
        List<JWK> keys = Stream.concat(read(file).getKeys().stream(), Stream.of(fresh)).toList();
        file.replace(new JWKSet(keys).toString(false));
        return fresh.getKeyID();
    }

    private static JWKSet read(SecretFile file) {
        try {
            return JWKSet.parse(file.orCreate(() -> new JWKSet(generate()).toString(false)));
        } catch (ParseException e) {
            throw new IllegalStateException(file.path() + " is not a JSON Web Key Set", e);
        }
    }

    private static JWK generate() {
        try {
            return new ECKeyGenerator(Curve.P_256).keyIDFromThumbprint(true).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("cannot make a signing key", e);
        }
    }
}
