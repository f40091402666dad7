package io.weldgate.permit;

import io.weldgate.decision.Deciding;
import io.weldgate.decision.Fact;
import io.weldgate.decision.Permission;
import io.weldgate.decision.Question;
import io.weldgate.registry.Position;
import io.weldgate.registry.Site;
import io.weldgate.registry.Sites;
import java.util.List;
import org.springframework.stereotype.Component;

/** Asks the rules whether someone stands where he says he acts. */
@Component
class Presence {

    private final Sites sites;
    private final PermitFacts facts;
    private final Deciding deciding;

    Presence(Sites sites, PermitFacts facts, Deciding deciding) {
        this.sites = sites;
        this.facts = facts;
        this.deciding = deciding;
    }

    Permission onSite(Permit permit, String who, double latitude, double longitude) {
        Site site = sites.getReferenceById(permit.siteCode());
        double metres = site.centre().metresTo(new Position(latitude, longitude));
        return deciding.decide(Question.ON_SITE, permit.permitNo(),
                List.of(facts.place(site), new Fact.Whereabouts(who, metres)));
    }
}
