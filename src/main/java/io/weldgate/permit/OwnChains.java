package io.weldgate.permit;

import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Saying;
import io.weldgate.audit.Trail;
import io.weldgate.decision.Fact;
import io.weldgate.decision.PermitFact;
import io.weldgate.decision.Profile;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a unit demand signatures of its own; the rules put them on top of the law's, never in their place. */
@Component
@Transactional
public class OwnChains {

    private final OwnSigners signers;
    private final Trail trail;

    OwnChains(OwnSigners signers, Trail trail) {
        this.signers = signers;
        this.trail = trail;
    }

    /** Takes the place of what the unit has demanded for places of this profile before. */
    public void demand(String unitCode, Profile profile, Set<Rung> roles, Actor who) {
        signers.deleteByUnitCodeAndProfile(unitCode, profile);
        roles.stream().sorted().forEach(role -> signers.save(new OwnSigner(unitCode, profile, role)));
        String rungs = roles.stream().sorted().map(role -> Saying.of("fact.OwnChain.roles." + role).written())
                .collect(Collectors.joining(" → "));
        trail.changed(Entry.of(unitCode, "chain.demanded", who)
                .saying(Saying.of("fact.Profile." + profile).written() + ": " + rungs));
    }

    /** Nothing where the unit demands nothing of its own. */
    List<Fact> facts(Permit permit) {
        List<OwnSigner> own = signers.findByUnitCodeAndProfile(permit.unitCode(), permit.profile());
        return own.isEmpty() ? List.of()
                : List.of(new PermitFact.OwnChain(own.stream().map(signer -> signer.role().name()).toList()));
    }
}
