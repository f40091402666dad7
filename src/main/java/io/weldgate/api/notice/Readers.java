package io.weldgate.api.notice;

import io.weldgate.feedback.Reader;
import io.weldgate.identity.Administering;
import io.weldgate.identity.Identities;
import io.weldgate.identity.Role;
import io.weldgate.identity.SignedIn;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Presents who is signed in to the room of users' reports; the pages ask here too. */
@Component
public class Readers {

    private static final Set<Role> OFFICIALS = EnumSet.of(Role.GRID_OFFICER, Role.EMERGENCY, Role.HOUSING, Role.MARKET,
            Role.FIRE_RESCUE, Role.PUBLIC_SECURITY, Role.COMMISSION);

    private final Identities identities;

    Readers(Identities identities) {
        this.identities = identities;
    }

    public Reader current() {
        SignedIn who = identities.current();
        boolean official = who.unitCode() == null && who.roles().stream().anyMatch(OFFICIALS::contains);
        boolean administrator = Administering.isOfArea(who);
        return new Reader(who.actor(), who.areaCode(), administrator ? "" : official ? who.areaCode() : null,
                administrator);
    }
}
