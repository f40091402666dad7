package io.weldgate.api.machine;

import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.weldgate.keyring.SigningKeys;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The public keys by which others verify what was signed here, whichever way it arrives. */
@RestController
class KeysController {

    private final SigningKeys keys;

    KeysController(SigningKeys keys) {
        this.keys = keys;
    }

    /** Of warrants, for terminals. */
    @GetMapping("/.well-known/jwks.json")
    @SecurityRequirements
    Map<String, Object> keys() {
        return keys.publicKeys("warrant").toJSONObject();
    }

    /** Of the roots and packages of evidence. */
    @GetMapping("/.well-known/evidence.jwks.json")
    @SecurityRequirements
    Map<String, Object> evidenceKeys() {
        return keys.publicKeys("evidence").toJSONObject();
    }
}
