package io.weldgate.api.jurisdiction;

import io.weldgate.api.Callers;
import io.weldgate.identity.Administering;
import io.weldgate.identity.Identities;
import io.weldgate.identity.NotAllowed;
import io.weldgate.identity.Role;
import io.weldgate.identity.SignedIn;
import org.springframework.stereotype.Component;

/** Whom the tables of who may act concern; the pages ask here too. */
@Component
public class TableKeepers {

    private final Identities identities;

    TableKeepers(Identities identities) {
        this.identities = identities;
    }

    /** @throws NotAllowed unless he is an official, or keeps the tables */
    public SignedIn reader() {
        SignedIn who = identities.current();
        if (!reads(who)) {
            throw new NotAllowed();
        }
        return who;
    }

    /** @throws NotAllowed unless he is of the commission's office, or administers the area */
    public SignedIn keeper() {
        SignedIn who = reader();
        if (!keeps(who)) {
            throw new NotAllowed();
        }
        return who;
    }

    public static boolean reads(SignedIn who) {
        return Callers.isOfficial(who) || keeps(who);
    }

    public static boolean keeps(SignedIn who) {
        return who.unitCode() == null && who.has(Role.COMMISSION) || Administering.isOfArea(who);
    }
}
