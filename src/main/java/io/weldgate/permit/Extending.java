package io.weldgate.permit;

import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.decision.Deciding;
import io.weldgate.decision.Permission;
import io.weldgate.decision.Question;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a window end later, where a profile allows it and an approver grants it; elsewhere a new permit is needed. */
@Component
@Transactional
public class Extending {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Permits permits;
    private final Demanding demanding;
    private final Extensions extensions;
    private final PermitFacts facts;
    private final Deciding deciding;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Extending(Permits permits, Demanding demanding, Extensions extensions, PermitFacts facts, Deciding deciding,
            Trail trail, ApplicationEventPublisher events, Clock clock) {
        this.permits = permits;
        this.demanding = demanding;
        this.extensions = extensions;
        this.facts = facts;
        this.deciding = deciding;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** Whether an extension asked for earlier still waits for its decision. */
    @Transactional(readOnly = true)
    public boolean waits(String permitNo) {
        return extensions.findFirstByPermitNoOrderByIdDesc(permitNo).filter(Extension::open).isPresent();
    }

    /** @throws PermitNotOpen if the state of the permit does not allow it */
    public Permission ask(String permitNo, ExtensionForm form, Actor who) {
        Permit permit = demanding.open(permitNo, Demand.Kind.EXTENSION);
        Permission permission = judge(permit, form.until().toInstant(), null);
        if (permission instanceof Permission.Granted) {
            extensions.save(new Extension(permitNo, who, clock.instant(), form));
            trail.changed(Entry.of(permitNo, "extension.asked", who).on("ALLOWED", permission.decisionId())
                    .saying(told(form.until().toInstant()) + " " + form.reason()));
        }
        return permission;
    }

    /**
     * The rules are asked again: what was possible when it was asked for need not be so now.
     *
     * @throws PermitNotOpen if it is granted where the state of the permit does not allow it any more
     */
    public Permission decide(String permitNo, ExtensionDecisionForm form, Actor approver) {
        Permit permit = permits.lock(permitNo);
        Extension extension = extensions.findFirstByPermitNoOrderByIdDesc(permitNo).orElseThrow();
        boolean grants = form.decision() == ExtensionDecisionForm.Decided.GRANT;
        if (grants) {
            Demanding.mustAllow(permit, Demand.Kind.EXTENSION);
        }
        Permission permission = judge(permit, grants ? extension.until() : permit.work().windowUntil(),
                approver);
        if (permission instanceof Permission.Granted || !grants) {
            extension.decided(grants, approver.account(), clock.instant());
            trail.changed(Entry.of(permitNo, "extension." + form.decision().name().toLowerCase(Locale.ROOT), approver)
                    .on(permission.verdict().name(), permission.decisionId()).saying(form.comment()));
            return new Permission.Granted(permission.decisionId(), permission.findings());
        }
        return permission;
    }

    /** For the diagram, after the grant. */
    public void extend(String permitNo) {
        Extension extension = extensions.findFirstByPermitNoOrderByIdDesc(permitNo).orElseThrow();
        permits.lock(permitNo).until(extension.until());
        trail.changed(Entry.of(permitNo, "window.extended", Actor.PLATFORM).saying(told(extension.until())));
        events.publishEvent(new WindowExtended(permitNo));
    }

    private String told(Instant until) {
        return MINUTE.format(until.atZone(clock.getZone()));
    }

    /** @param approver null while nobody decides */
    private Permission judge(Permit permit, Instant until, Actor approver) {
        return deciding.decide(Question.EXTENSION, permit.permitNo(), facts.withWindowUntil(permit, until, approver));
    }
}
