package io.weldgate.api.tipoff;

import io.weldgate.identity.Identities;
import io.weldgate.identity.NotAllowed;
import io.weldgate.identity.Role;
import io.weldgate.identity.SignedIn;
import io.weldgate.tipoff.Officer;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Presents who is signed in to the reports of violations; the pages ask here too. */
@Component
public class TipOffOfficers {

    private final Identities identities;

    TipOffOfficers(Identities identities) {
        this.identities = identities;
    }

    /** @throws NotAllowed for everybody but those who work on the cases of a department */
    public Officer current() {
        return maybe().orElseThrow(NotAllowed::new);
    }

    public Optional<Officer> maybe() {
        return identities.maybe().filter(TipOffOfficers::isOne).map(who -> new Officer(who.actor(), who.scope(),
                who.departmentCode(), who.has(Role.DEPARTMENT_HEAD) || who.has(Role.COMMISSION)));
    }

    public static boolean isOne(SignedIn who) {
        return who.departmentCode() != null && !who.groups().isEmpty();
    }
}
