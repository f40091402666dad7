package io.weldgate.permit;

import io.weldgate.decision.Deciding;
import io.weldgate.decision.Fact;
import io.weldgate.decision.Permission;
import io.weldgate.decision.Question;
import io.weldgate.registry.Position;
import io.weldgate.registry.Site;
import io.weldgate.registry.Sites;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Asks the rules whether someone stands where he says he acts. */
@Component
class Presence {

    private final Sites sites;
    private final PermitFacts facts;
    private final Deciding deciding;
    private final Clock clock;

    Presence(Sites sites, PermitFacts facts, Deciding deciding, Clock clock) {
        this.sites = sites;
        this.facts = facts;
        this.deciding = deciding;
        this.clock = clock;
    }

    /** Whether the one who confirms the step is the one the permit names for it, and is there. */
    Permission confirms(Permit permit, Fact.Step step, String who, double latitude, double longitude) {
        return onSite(permit, who, latitude, longitude, facts.onFile(permit, permit.approver()),
                new Fact.ConfirmedCheck(step, who, clock.instant()));
    }

    /** @param more what else the rules may know */
    Permission onSite(Permit permit, String who, double latitude, double longitude, Fact... more) {
        Site site = sites.getReferenceById(permit.siteCode());
        double metres = site.centre().metresTo(new Position(latitude, longitude));
        List<Fact> known = new ArrayList<>(List.of(more));
        known.add(facts.place(site));
        known.add(new Fact.Whereabouts(who, metres));
        return deciding.decide(Question.ON_SITE, permit.permitNo(), known);
    }
}
