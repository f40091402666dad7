package io.weldgate.permit;

import io.weldgate.audit.Actor;
import io.weldgate.decision.CheckFact;
import io.weldgate.decision.Deciding;
import io.weldgate.decision.Fact;
import io.weldgate.decision.Permission;
import io.weldgate.decision.PlaceFact;
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
    private final PlaceFacts places;
    private final Signatures signatures;
    private final Photographs photographs;
    private final PortraitConsents consents;
    private final Deciding deciding;
    private final Clock clock;

    Presence(Sites sites, PermitFacts facts, PlaceFacts places, Signatures signatures, Photographs photographs,
            PortraitConsents consents, Deciding deciding, Clock clock) {
        this.sites = sites;
        this.facts = facts;
        this.places = places;
        this.signatures = signatures;
        this.photographs = photographs;
        this.consents = consents;
        this.deciding = deciding;
        this.clock = clock;
    }

    /** Whether the one who confirms the step is the one the permit names for it, and is there. */
    Permission confirms(Permit permit, CheckForm form, Actor by) {
        String who = by.account();
        List<Fact> more = new ArrayList<>(form.declared().stream().map(it -> agreed(it, permit)).toList());
        more.addAll(facts.regulated(permit));
        more.addAll(photographs.facts(permit.permitNo(), form, by));
        more.add(facts.onFile(permit, permit.approver()));
        more.addAll(signatures.facts(permit));
        more.add(new CheckFact.ConfirmedCheck(form.step(), who, clock.instant()));
        return onSite(permit, who, form.latitude(), form.longitude(), more);
    }

    /** Whether the welder has consented is what he has told us himself. */
    private Fact agreed(Fact declared, Permit permit) {
        return declared instanceof CheckFact.Identification it
                ? new CheckFact.Identification(it.means(), it.seenByWatch(), consents.ofAll(permit.welders()),
                        it.portrait()) : declared;
    }

    /** @param more what else the rules may know */
    Permission onSite(Permit permit, String who, double latitude, double longitude, List<Fact> more) {
        Site site = sites.getReferenceById(permit.siteCode());
        double metres = site.centre().metresTo(new Position(latitude, longitude));
        List<Fact> known = new ArrayList<>(more);
        known.add(places.place(site));
        known.add(new PlaceFact.Whereabouts(who, metres));
        return deciding.decide(Question.ON_SITE, permit.permitNo(), known);
    }
}
