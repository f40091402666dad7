package io.weldgate.simops;

import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.decision.Deciding;
import io.weldgate.decision.Permission;
import io.weldgate.decision.Question;
import io.weldgate.form.FieldError;
import io.weldgate.form.FormText;
import io.weldgate.registry.Position;
import io.weldgate.registry.Site;
import io.weldgate.registry.Sites;
import io.weldgate.registry.WorkUnits;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Registers work other than hot work, unless it would meet hot work that is permitted already. */
@Component
@Transactional
public class Registering {

    private final RegisteredWorks works;
    private final WorkNumbers numbers;
    private final Surrounding surrounding;
    private final Announcing announcing;
    private final Deciding deciding;
    private final Sites sites;
    private final WorkUnits units;
    private final FormText text;
    private final Trail trail;
    private final Clock clock;

    Registering(RegisteredWorks works, WorkNumbers numbers, Surrounding surrounding, Announcing announcing,
            Deciding deciding, Sites sites, WorkUnits units, FormText text, Trail trail, Clock clock) {
        this.works = works;
        this.numbers = numbers;
        this.surrounding = surrounding;
        this.announcing = announcing;
        this.deciding = deciding;
        this.sites = sites;
        this.units = units;
        this.text = text;
        this.trail = trail;
        this.clock = clock;
    }

    public Registration register(NearbyWorkForm form, Registrar who, Locale locale) {
        if (who.officerOf() == null) {
            return new Registration.NotYours();
        }
        Optional<Site> site = site(form, who);
        List<FieldError> errors = errors(form, site, locale);
        return errors.isEmpty() ? judged(form, site.orElseThrow(), who) : new Registration.Invalid(errors);
    }

    /** The place is free again, for hot work too. */
    public Registration cancel(String workNo, CancellationForm form, Registrar who) {
        Optional<RegisteredWork> found = works.find(workNo, who.scope()).flatMap(it -> works.lock(it.workNo()));
        if (found.isEmpty()) {
            return new Registration.Unknown();
        }
        RegisteredWork work = found.get();
        if (!work.unitCode().equals(who.officerOf())) {
            return new Registration.NotYours();
        }
        if (work.state() != RegisteredWork.State.IN_FORCE) {
            return new Registration.AlreadyOver(work);
        }
        work.become(RegisteredWork.State.CANCELLED);
        trail.changed(Entry.of(workNo, "nearby.cancelled", who.actor())
                .states(RegisteredWork.State.IN_FORCE, work.state()).saying(form.reason()));
        return new Registration.Done(work, null);
    }

    private Registration judged(NearbyWorkForm form, Site site, Registrar who) {
        var work = new RegisteredWork(numbers.next(), form, site,
                units.findById(site.unitCode()).orElseThrow().areaCode(), who.actor().account(), clock.instant());
        Permission permission = deciding.decide(Question.REGISTRATION, work.workNo(), clock.instant(),
                surrounding.facts(work.spot()), surrounding.regime(work.areaCode()));
        work.judged(permission.decisionId());
        Entry entry = Entry.of(work.workNo(), "nearby.registered", who.actor())
                .at(form.latitude(), form.longitude()).on(permission.verdict().name(), permission.decisionId());
        if (permission instanceof Permission.Refused refused) {
            work.become(RegisteredWork.State.REFUSED);
            trail.changed(entry.states(null, work.state()));
            return new Registration.Refused(works.save(work), refused);
        }
        trail.changed(entry.states(null, work.state()));
        announcing.tellNeighbours(work.spot());
        return new Registration.Done(works.save(work), permission);
    }

    /** Nobody reserves ground that is not his: the spot lies inside the fence of one of the unit's sites. */
    private Optional<Site> site(NearbyWorkForm form, Registrar who) {
        var spot = new Position(form.latitude(), form.longitude());
        return sites.findByUnitCodeOrderByCode(who.officerOf()).stream()
                .filter(site -> !site.isOver(LocalDate.now(clock)))
                .filter(site -> site.centre().metresTo(spot) <= site.fenceMetres())
                .min(Comparator.comparing(site -> site.centre().metresTo(spot)));
    }

    private List<FieldError> errors(NearbyWorkForm form, Optional<Site> site, Locale locale) {
        List<FieldError> errors = new ArrayList<>();
        if (site.isEmpty()) {
            errors.add(text.wrong("OUTSIDE_SITE", NearbyWorkForm.class, "latitude", locale));
        }
        var longest = surrounding.longest();
        if (!form.from().isBefore(form.until())) {
            errors.add(text.wrong("NOT_AFTER_FROM", NearbyWorkForm.class, "until", locale));
        } else if (form.until().isAfter(form.from().plus(longest))) {
            errors.add(text.wrong("TOO_LONG", NearbyWorkForm.class, "until", locale, longest.toDays()));
        }
        return errors;
    }
}
