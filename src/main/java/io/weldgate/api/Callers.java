package io.weldgate.api;

import io.weldgate.identity.Identities;
import io.weldgate.identity.Role;
import io.weldgate.identity.SignedIn;
import io.weldgate.process.Caller;
import io.weldgate.simops.Registrar;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Presents who is signed in to the process; the pages ask here too. */
@Component
public class Callers {

    private final Identities identities;

    Callers(Identities identities) {
        this.identities = identities;
    }

    public Caller current() {
        SignedIn who = identities.current();
        return new Caller(who.actor(), Set.copyOf(who.groups()), who.scope());
    }

    /** Presents who is signed in to the register of work near by. */
    public Registrar registrar() {
        SignedIn who = identities.current();
        return new Registrar(who.actor(), who.has(Role.SAFETY_OFFICER) ? who.unitCode() : null, who.scope());
    }
}
