package io.weldgate.web;

import io.weldgate.identity.Identities;
import io.weldgate.identity.SignedIn;
import io.weldgate.process.Caller;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who asks, in the words of the process seam. */
@Component
class WhoAsks {

    private final Identities identities;

    WhoAsks(Identities identities) {
        this.identities = identities;
    }

    Caller current() {
        SignedIn who = identities.current();
        return new Caller(who.actor(), Set.copyOf(who.groups()), who.scope());
    }
}
