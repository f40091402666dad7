package io.weldgate.api.enrolment;

import io.weldgate.enrolment.Examiner;
import io.weldgate.identity.Identities;
import io.weldgate.identity.NotAllowed;
import io.weldgate.identity.Role;
import io.weldgate.identity.SignedIn;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Presents who is signed in to the enrolments; the pages ask here too. */
@Component
public class Examiners {

    private final Identities identities;

    Examiners(Identities identities) {
        this.identities = identities;
    }

    /** @throws NotAllowed for whom nobody enrols */
    public Examiner current() {
        return maybe().orElseThrow(NotAllowed::new);
    }

    /** A safety officer for his unit; grid officers and the commission's office for who belongs to none. */
    public Optional<Examiner> maybe() {
        return identities.maybe().flatMap(Examiners::of);
    }

    public boolean one() {
        return maybe().isPresent();
    }

    private static Optional<Examiner> of(SignedIn who) {
        if (who.unitCode() != null) {
            return who.has(Role.SAFETY_OFFICER) ? Optional.of(new Examiner(who.actor(), who.unitCode(), null))
                    : Optional.empty();
        }
        return who.has(Role.GRID_OFFICER) || who.has(Role.COMMISSION)
                ? Optional.of(new Examiner(who.actor(), null, who.areaCode())) : Optional.empty();
    }
}
