package io.weldgate.api.enrolment;

import io.weldgate.decision.CertificateFamily;
import io.weldgate.enrolment.Examiner;
import io.weldgate.identity.Identities;
import io.weldgate.identity.NotAllowed;
import io.weldgate.identity.Role;
import io.weldgate.identity.SignedIn;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Presents who is signed in to the enrolments; the pages ask here too. */
@Component
public class Examiners {

    private static final Set<CertificateFamily> ALL = EnumSet.allOf(CertificateFamily.class);
    private static final Map<Role, Set<CertificateFamily>> KNOWN = Map.of(Role.GRID_OFFICER, ALL, Role.COMMISSION, ALL,
            Role.EMERGENCY, Set.of(CertificateFamily.SPECIAL_OP),
            Role.HOUSING, Set.of(CertificateFamily.CONSTRUCTION_WELDER),
            Role.MARKET, Set.of(CertificateFamily.SPECIAL_EQUIPMENT));

    private final Identities identities;

    Examiners(Identities identities) {
        this.identities = identities;
    }

    /** @throws NotAllowed for whom nobody enrols */
    public Examiner current() {
        return maybe().orElseThrow(NotAllowed::new);
    }

    /**
     * A safety officer for his unit. For who belongs to none: grid officers and the commission's office, and the
     * departments that issue certificates, each for who presents one of its own.
     */
    public Optional<Examiner> maybe() {
        return identities.maybe().flatMap(Examiners::of);
    }

    public boolean one() {
        return maybe().isPresent();
    }

    private static Optional<Examiner> of(SignedIn who) {
        if (who.unitCode() != null) {
            return who.has(Role.SAFETY_OFFICER) ? Optional.of(Examiner.ofUnit(who.actor(), who.unitCode()))
                    : Optional.empty();
        }
        Set<CertificateFamily> families = EnumSet.noneOf(CertificateFamily.class);
        who.roles().forEach(role -> families.addAll(KNOWN.getOrDefault(role, Set.of())));
        return families.isEmpty() ? Optional.empty()
                : Optional.of(Examiner.ofArea(who.actor(), who.areaCode(), families));
    }
}
