package io.weldgate.tipoff;

import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.deadline.CaseClock;
import io.weldgate.deadline.Timing;
import io.weldgate.docket.DocketKind;
import io.weldgate.docket.Docketing;
import io.weldgate.docket.Heading;
import io.weldgate.docket.Part;
import io.weldgate.form.FieldError;
import io.weldgate.form.FormText;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes reports in: from strangers, each once, however often it is sent; from officials, as a hotline was called. */
@Component
public class ReceivingTipOffs {

    private final TipOffs tipOffs;
    private final CheckingTold checking;
    private final Duplicates duplicates;
    private final Effort effort;
    private final ReporterCodes codes;
    private final ReceivingSeats seats;
    private final Docketing dockets;
    private final Timing timing;
    private final FormText text;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ReceivingTipOffs(TipOffs tipOffs, CheckingTold checking, Duplicates duplicates, Effort effort, ReporterCodes
            codes, ReceivingSeats seats, Docketing dockets, Timing timing, FormText text, Trail trail,
            ApplicationEventPublisher events, TransactionTemplate transaction, Clock clock) {
        this.tipOffs = tipOffs;
        this.checking = checking;
        this.duplicates = duplicates;
        this.effort = effort;
        this.codes = codes;
        this.seats = seats;
        this.dockets = dockets;
        this.timing = timing;
        this.text = text;
        this.trail = trail;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @param depositor under which name the stranger has handed in his photos */
    public Received receive(TipOffForm form, String depositor, Locale locale) {
        Optional<String> salt = effort.spent(form.effort());
        if (salt.isEmpty()) {
            return new Received.Invalid(List.of(text.wrong("EFFORT", TipOffForm.class, "effort", locale)));
        }
        Told told = Told.of(form);
        List<FieldError> errors = checking.errors(told, TipOffForm.class, locale);
        return errors.isEmpty() ? once(codes.of(salt.get()), codes.mac(salt.get()), told,
                told.insider() ? Channel.INTERNAL : Channel.WEB, depositor, nobody())
                : new Received.Invalid(errors);
    }

    /** The caller is told his code by whoever took the call; taken down twice on a day it is one report. */
    public Received note(HotlineForm form, Actor by, Locale locale) {
        Told told = Told.of(form);
        List<FieldError> errors = checking.errors(told, HotlineForm.class, locale);
        if (!errors.isEmpty()) {
            return new Received.Invalid(errors);
        }
        String call = "hotline %s %s %s".formatted(by.account(), LocalDate.now(clock), form);
        return once(codes.of(call), codes.mac(call), told, form.hotline().channel(), null, by);
    }

    private Received once(String code, String spent, Told told, Channel channel, String depositor, Actor by) {
        Optional<TipOff> before = tipOffs.findByEffortMac(spent);
        if (before.isPresent()) {
            return new Received.Done(code, before.get().docketNo());
        }
        try {
            return transaction.execute(status -> keep(told, channel, code, spent, depositor, by));
        } catch (DataIntegrityViolationException sentTwiceAtOnce) {
            return new Received.Done(code, tipOffs.findByEffortMac(spent).orElseThrow(() -> sentTwiceAtOnce)
                    .docketNo());
        }
    }

    private Received keep(Told told, Channel channel, String code, String spent, String depositor, Actor by) {
        Sighting sighting = checking.sighting(told);
        String department = seats.receiving(sighting.areaCode()).orElseThrow().code();
        Instant now = clock.instant();
        String docketNo = dockets.open(DocketKind.TIP_OFF, new Heading(sighting.areaCode(), sighting.unitCode(), false,
                sighting.place(), "form.Concern." + sighting.concern()), department, Part.HOLDS);
        TipOff tipOff = new TipOff(docketNo, codes.mac(code), spent, channel, sighting, new Reporter(told, depositor));
        tipOffs.saveAndFlush(tipOff.received(department, now, due(tipOff, now),
                duplicates.before(sighting, docketNo, now).map(TipOff::docketNo).orElse(null)));
        trail.changed(Entry.of(docketNo, "tipoff.received", by).states(null, tipOff.state()));
        events.publishEvent(new TipOffReceived(docketNo, department, sighting.areaCode(), tipOff.urgent()));
        return new Received.Done(code, docketNo);
    }

    private Instant due(TipOff tipOff, Instant now) {
        return timing.deadline(tipOff.urgent() ? CaseClock.REPORT_CHECK_URGENT : CaseClock.REPORT_CHECK, now,
                tipOff.sighting().areaCode(), List.of()).dueAt();
    }

    /** The trail names nobody, not even by what his phone is called. */
    private static Actor nobody() {
        return new Actor("reporter", "举报人");
    }
}
