package io.weldgate.api;

import io.weldgate.identity.Identities;
import io.weldgate.identity.SignedIn;
import io.weldgate.process.Caller;
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
}
