package io.weldgate.identity;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells who acts in the current request. */
@Component
public class Identities {

    /** @throws NotSignedIn if nobody is */
    public SignedIn current() {
        return maybe().orElseThrow(NotSignedIn::new);
    }

    /** For what anyone may open, such as the page behind a machine's QR code. */
    public Optional<SignedIn> maybe() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof Presence presence
                ? Optional.of(presence.getPrincipal()) : Optional.empty();
    }
}
