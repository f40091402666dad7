package io.weldgate.api.machine;

import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.weldgate.keyring.SigningKeys;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The public keys by which a terminal verifies a warrant whichever way it arrives. */
@RestController
class KeysController {

    private final SigningKeys keys;

    KeysController(SigningKeys keys) {
        this.keys = keys;
    }

    @GetMapping("/.well-known/jwks.json")
    @SecurityRequirements
    Map<String, Object> keys() {
        return keys.publicKeys("warrant").toJSONObject();
    }
}
