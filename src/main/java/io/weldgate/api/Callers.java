package io.weldgate.api;

import io.weldgate.audit.Actor;
import io.weldgate.identity.Delegating;
import io.weldgate.identity.Identities;
import io.weldgate.identity.Role;
import io.weldgate.identity.SignedIn;
import io.weldgate.process.Caller;
import io.weldgate.simops.Registrar;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Presents who is signed in to the process; the pages ask here too. */
@Component
public class Callers {

    private final Identities identities;
    private final Delegating delegating;

    Callers(Identities identities, Delegating delegating) {
        this.identities = identities;
        this.delegating = delegating;
    }

    public Caller current() {
        SignedIn who = identities.current();
        Map<String, Actor> places = delegating.heldBy(who);
        Set<String> groups = new HashSet<>(who.groups());
        groups.addAll(places.keySet());
        return new Caller(who.actor(), groups, who.scope(), places);
    }

    /** Whether who is signed in may apply for a permit: the people of work units do, officials look on. */
    public boolean mayApply() {
        return identities.current().unitCode() != null;
    }

    /** Presents who is signed in to the register of work near by. */
    public Registrar registrar() {
        SignedIn who = identities.current();
        return new Registrar(who.actor(), who.has(Role.SAFETY_OFFICER) ? who.unitCode() : null, who.scope());
    }
}
