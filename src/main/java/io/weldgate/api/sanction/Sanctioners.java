package io.weldgate.api.sanction;

import io.weldgate.api.tipoff.TipOffOfficers;
import io.weldgate.identity.Identities;
import io.weldgate.identity.NotAllowed;
import io.weldgate.identity.Role;
import io.weldgate.identity.SignedIn;
import io.weldgate.sanction.Sanctioner;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Presents who is signed in to what follows a penalty; the pages ask here too. */
@Component
public class Sanctioners {

    private final Identities identities;

    Sanctioners(Identities identities) {
        this.identities = identities;
    }

    /** @throws NotAllowed for everybody but those who work on the cases of a department */
    public Sanctioner current() {
        return maybe().orElseThrow(NotAllowed::new);
    }

    /** @throws NotAllowed for everybody but the commission's office */
    public Sanctioner editor() {
        return maybe().filter(Sanctioner::edits).orElseThrow(NotAllowed::new);
    }

    public Optional<Sanctioner> maybe() {
        return identities.maybe().filter(Sanctioners::isOne).map(who -> new Sanctioner(who.actor(), who.scope(),
                who.departmentCode(), who.areaCode(), who.has(Role.DEPARTMENT_HEAD) || who.has(Role.COMMISSION),
                who.has(Role.COMMISSION)));
    }

    public static boolean isOne(SignedIn who) {
        return TipOffOfficers.isOne(who);
    }
}
