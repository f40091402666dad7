package io.weldgate.rectification;

import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.docket.DocketKind;
import io.weldgate.docket.Docketing;
import io.weldgate.docket.Heading;
import io.weldgate.docket.Part;
import io.weldgate.registry.WorkUnit;
import io.weldgate.registry.WorkUnits;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts hazards on the list and follows them to their end; each act in the transaction of who does it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Rectifying {

    private final Rectifications rectifications;
    private final RectificationSteps steps;
    private final Docketing dockets;
    private final WorkUnits units;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Rectifying(Rectifications rectifications, RectificationSteps steps, Docketing dockets, WorkUnits units,
            Trail trail, ApplicationEventPublisher events, Clock clock) {
        this.rectifications = rectifications;
        this.steps = steps;
        this.dockets = dockets;
        this.units = units;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param sourceNo   of the inspection it was found at; null for none
     * @param department whose officers look again; null where the unit has found it itself
     */
    public Rectification open(RectificationForm form, String sourceNo, Actor by, String department) {
        WorkUnit unit = units.findById(form.unitCode()).orElseThrow();
        var heading = new Heading(unit.areaCode(), unit.code(), true, unit.name(),
                "rectification.title." + form.violation());
        String docketNo = department == null ? dockets.open(DocketKind.RECTIFICATION, heading)
                : dockets.open(DocketKind.RECTIFICATION, heading, department, Part.HOLDS);
        Rectification opened = rectifications.save(
                new Rectification(docketNo, form, sourceNo, department, by, clock.instant()));
        told(opened, Step.OPENED, null, by, form.hazard(), form.photos(), form.dueOn());
        events.publishEvent(new RectificationOrdered(docketNo));
        return opened;
    }

    public void report(String docketNo, RemovalForm form, Actor by) {
        Rectification it = held(docketNo);
        RectificationState before = it.state();
        it.report(clock.instant());
        told(it, Step.REPORTED, before, by, form.text(), form.photos(), null);
    }

    /** @throws RectificationNotOpen unless it was reported as removed, or stands in a case */
    public void reinspect(String docketNo, ReinspectionForm form, Actor by) {
        Rectification it = held(docketNo);
        RectificationState before = it.state();
        if (form.isRemoved()) {
            it.accept(by, clock.instant());
            dockets.close(docketNo);
            told(it, Step.ACCEPTED, before, by, form.text(), form.photos(), null);
        } else {
            it.again(form.dueOn());
            told(it, Step.RETURNED, before, by, form.text(), form.photos(), form.dueOn());
        }
    }

    /** 责令限期整改. */
    public void order(String docketNo, OrderForm form, Actor by) {
        Rectification it = held(docketNo);
        RectificationState before = it.state();
        it.again(form.dueOn());
        told(it, Step.ORDERED, before, by, form.text(), List.of(), form.dueOn());
    }

    void told(Rectification it, Step step, RectificationState before, Actor by, String text, List<String> photos,
            LocalDate dueOn) {
        steps.save(new RectificationStep(it.docketNo(), step, by, clock.instant(), text).showing(photos).until(dueOn));
        trail.changed(Entry.of(it.docketNo(), "rectification." + step.name().toLowerCase(Locale.ROOT), by)
                .states(before, it.state()).saying(text));
    }

    Rectification held(String docketNo) {
        return rectifications.lockRow(docketNo)
                .orElseThrow(() -> new IllegalArgumentException("no rectification " + docketNo));
    }
}
