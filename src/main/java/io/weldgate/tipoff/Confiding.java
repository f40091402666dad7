package io.weldgate.tipoff;

import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.evidence.Deposit;
import io.weldgate.evidence.Depositing;
import io.weldgate.form.FieldError;
import io.weldgate.form.FormText;
import io.weldgate.form.Outcome;
import io.weldgate.registry.Holders;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 保密: who may look at a reporter is named, and each look says why and is on the trail. */
@Component
@Transactional
public class Confiding {

    private final TipOffs tipOffs;
    private final Awards awards;
    private final TipOffHandlers handlers;
    private final Holders holders;
    private final Depositing depositing;
    private final FormText text;
    private final Trail trail;
    private final Clock clock;

    Confiding(TipOffs tipOffs, Awards awards, TipOffHandlers handlers, Holders holders, Depositing depositing,
            FormText text, Trail trail, Clock clock) {
        this.tipOffs = tipOffs;
        this.awards = awards;
        this.handlers = handlers;
        this.holders = holders;
        this.depositing = depositing;
        this.text = text;
        this.trail = trail;
        this.clock = clock;
    }

    /** Named twice is named. */
    public Outcome name(String docketNo, HandlerForm form, Officer by, Locale locale) {
        Optional<TipOff> found = held(docketNo, by);
        if (found.isEmpty()) {
            return new Outcome.Unknown();
        } else if (!mayName(found.get(), by)) {
            return new Outcome.NotYours();
        } else if (!isOf(form.handler(), found.get().department())) {
            FieldError error = text.wrong("NOT_OF_DEPARTMENT", HandlerForm.class, "handler", locale);
            return new Outcome.Invalid(List.of(error));
        }
        if (!handlers.existsByKeyDocketNoAndKeyAccount(docketNo, form.handler())) {
            handlers.save(new TipOffHandler(docketNo, form.handler(), by.actor().account(), clock.instant()));
            trail.changed(Entry.of(docketNo, "tipoff.handler_named", by.actor()).saying(form.handler()));
        }
        return new Outcome.Done();
    }

    public Outcome unname(String docketNo, String account, Officer by) {
        Optional<TipOff> found = held(docketNo, by);
        if (found.isEmpty()) {
            return new Outcome.Unknown();
        } else if (!mayName(found.get(), by)) {
            return new Outcome.NotYours();
        }
        if (handlers.existsByKeyDocketNoAndKeyAccount(docketNo, account)) {
            handlers.deleteByKeyDocketNoAndKeyAccount(docketNo, account);
            trail.changed(Entry.of(docketNo, "tipoff.handler_removed", by.actor()).saying(account));
        }
        return new Outcome.Done();
    }

    /** @return empty for everybody but the named handlers */
    public Optional<Identity> look(String docketNo, ReporterLookForm form, Officer by) {
        return found(docketNo, by).map(it -> {
            trail.changed(Entry.of(docketNo, "tipoff.reporter_looked", by.actor()).saying(form.reason()));
            return Identity.of(it.reporter(), awards.findByDocketNo(docketNo).orElse(null));
        });
    }

    /** What was handed in may show who did it: for the department that holds the report, and each time on the trail. */
    public Optional<Deposit> photo(String docketNo, String photo, Officer by) {
        Optional<Deposit> found = tipOffs.find(docketNo, by.scope())
                .filter(it -> it.department().equals(by.department()) && it.sighting().photos().contains(photo))
                .flatMap(it -> Optional.ofNullable(it.reporter().depositor()))
                .flatMap(it -> depositing.find(photo, it));
        found.ifPresent(it -> trail.changed(Entry.of(docketNo, "tipoff.photo_looked", by.actor())));
        return found;
    }

    @Transactional(readOnly = true)
    public boolean isHandler(String docketNo, Officer who) {
        return handlers.existsByKeyDocketNoAndKeyAccount(docketNo, who.actor().account());
    }

    /** Who names handlers for a report: the head of the department that holds it, else the commission's office. */
    public boolean mayName(TipOff tipOff, Officer who) {
        return who.names() && (tipOff.department().equals(who.department())
                || !anyone(tipOff.department() + ":HEAD"));
    }

    private Optional<TipOff> found(String docketNo, Officer by) {
        return tipOffs.find(docketNo, by.scope()).filter(it -> isHandler(docketNo, by));
    }

    private Optional<TipOff> held(String docketNo, Officer by) {
        return tipOffs.find(docketNo, by.scope()).flatMap(it -> tipOffs.lockRow(docketNo));
    }

    private boolean isOf(String account, String department) {
        return holders.of(Set.of(department + ":OFFICER", department + ":HEAD")).contains(account);
    }

    private boolean anyone(String group) {
        return !holders.of(Set.of(group)).isEmpty();
    }
}
