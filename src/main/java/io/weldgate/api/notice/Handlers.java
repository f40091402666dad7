package io.weldgate.api.notice;

import io.weldgate.api.Callers;
import io.weldgate.identity.Administering;
import io.weldgate.identity.Identities;
import io.weldgate.identity.Role;
import io.weldgate.identity.SignedIn;
import io.weldgate.warning.Handler;
import org.springframework.stereotype.Component;

/** Presents who is signed in to the room of warnings; the pages ask here too. */
@Component
public class Handlers {

    private final Identities identities;

    Handlers(Identities identities) {
        this.identities = identities;
    }

    /** A unit's office deals with those of its unit, officials with those of their area. */
    public Handler current() {
        SignedIn who = identities.current();
        return new Handler(who.actor(), who.scope(), who.scope().office() || Callers.isOfficial(who)
                || who.has(Role.COMMISSION), Administering.isOfArea(who));
    }
}
