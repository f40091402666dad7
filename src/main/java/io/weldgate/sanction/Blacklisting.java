package io.weldgate.sanction;

import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.docket.RecordNumbers;
import io.weldgate.form.FieldError;
import io.weldgate.form.FormText;
import io.weldgate.form.Outcome;
import io.weldgate.registry.Ban;
import io.weldgate.registry.Bans;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 黑名单: proposed by one and confirmed by another, from which moment verdicts refuse; appeal, removal. */
@Component
@Transactional
public class Blacklisting {

    private final BlacklistEntries entries;
    private final CheckingBlacklist checking;
    private final Bans bans;
    private final Publishing publishing;
    private final LookingBack lookingBack;
    private final RecordNumbers numbers;
    private final FormText text;
    private final Trail trail;
    private final Clock clock;

    Blacklisting(BlacklistEntries entries, CheckingBlacklist checking, Bans bans, Publishing publishing,
            LookingBack lookingBack, RecordNumbers numbers, FormText text, Trail trail, Clock clock) {
        this.entries = entries;
        this.checking = checking;
        this.bans = bans;
        this.publishing = publishing;
        this.lookingBack = lookingBack;
        this.numbers = numbers;
        this.text = text;
        this.trail = trail;
        this.clock = clock;
    }

    /** What came of a proposal. */
    public sealed interface Proposed {

        record Done(BlacklistEntry entry) implements Proposed {}

        record Invalid(List<FieldError> errors) implements Proposed {}
    }

    /** Proposed again while it waits, it is the same proposal. */
    public Proposed propose(BlacklistForm form, Sanctioner by, Locale locale) {
        List<FieldError> errors = checking.errors(form, by, locale);
        if (!errors.isEmpty()) {
            return new Proposed.Invalid(errors);
        }
        Optional<BlacklistEntry> waiting = entries.findBySubjectAndState(form.subject(), BanState.PROPOSED).stream()
                .findFirst();
        if (waiting.isPresent()) {
            return new Proposed.Done(waiting.get());
        }
        BlacklistEntry entry = entries.save(new BlacklistEntry(numbers.next("BL"), form, checking.whose(form), by,
                clock.instant()));
        trail.changed(Entry.of(entry.number(), "blacklist.proposed", by.actor()).states(null, entry.state())
                .saying(form.basis()));
        return new Proposed.Done(entry);
    }

    /** @throws EntryNotOpen where it does not stand where this could be done */
    public Outcome act(String number, Record form, Sanctioner by, Locale locale) {
        if (form instanceof BanDecisionForm decision) {
            return decide(number, decision, by, locale);
        } else if (form instanceof AppealForm appeal) {
            return appeal(number, appeal, by, locale);
        } else if (form instanceof AppealDecisionForm decision) {
            return decideAppeal(number, decision, by);
        }
        return remove(number, (RemovalForm) form, by);
    }

    /** 四眼: never by the one who has proposed it. */
    Outcome decide(String number, BanDecisionForm form, Sanctioner by, Locale locale) {
        return acting(number, by, entry -> {
            if (!by.confirms() || entry.proposedBy().equals(by.actor().account())) {
                return new Outcome.NotYours();
            } else if (entry.lifetime() && form.decision() == BanDecision.CONFIRMED && !form.weakBasisKnown()) {
                return wrong("WEAK_BASIS", BanDecisionForm.class, "weakBasisKnown", locale);
            }
            if (form.decision() == BanDecision.REJECTED) {
                return moved(entry, by, "blacklist.rejected", it -> it.decide(BanState.REJECTED, form.opinion(),
                        by, clock.instant()));
            }
            return moved(entry, by, "blacklist.confirmed", it -> {
                it.confirm(form.opinion(), by, clock.instant(), today());
                it.bars(bans.saveAndFlush(new Ban(it.subject(), it.number() + " " + it.basis(), it.startsOn(),
                        it.endsOn())).id());
                publishing.await(it);
                lookingBack.barred(it, by);
            });
        });
    }

    Outcome appeal(String number, AppealForm form, Sanctioner by, Locale locale) {
        return acting(number, by, entry -> form.appealedOn().isAfter(today())
                ? wrong("IN_THE_FUTURE", AppealForm.class, "appealedOn", locale)
                : moved(entry, by, "blacklist.appealed", it -> it.appeal(form)));
    }

    /** Not by the one who has confirmed it. */
    Outcome decideAppeal(String number, AppealDecisionForm form, Sanctioner by) {
        return acting(number, by, entry -> {
            if (!by.confirms() || by.actor().account().equals(entry.decidedBy())) {
                return new Outcome.NotYours();
            } else if (form.decision() == AppealDecision.DISMISSED) {
                return moved(entry, by, "blacklist.upheld", it -> it.uphold(form.opinion()));
            }
            return moved(entry, by, "blacklist.lifted", it -> it.lift(form.opinion(), today()), this::free);
        });
    }

    Outcome remove(String number, RemovalForm form, Sanctioner by) {
        return acting(number, by, entry -> by.confirms()
                ? moved(entry, by, "blacklist.removed", it -> it.remove(form.reason(), today()), this::free)
                : new Outcome.NotYours());
    }

    private void free(BlacklistEntry entry) {
        bans.findById(entry.banId()).ifPresent(ban -> ban.lift(today()));
        publishing.withdraw(entry.number());
    }

    private Outcome acting(String number, Sanctioner by, Function<BlacklistEntry, Outcome> act) {
        return entries.lockRow(number).filter(it -> it.isSeenBy(by)).map(act).orElseGet(Outcome.Unknown::new);
    }

    @SafeVarargs
    private Outcome moved(BlacklistEntry entry, Sanctioner by, String step, Consumer<BlacklistEntry>... moves) {
        BanState before = entry.state();
        for (Consumer<BlacklistEntry> move : moves) {
            move.accept(entry);
        }
        trail.changed(Entry.of(entry.number(), step, by.actor()).states(before, entry.state())
                .saying(entry.opinion()));
        return new Outcome.Done();
    }

    private Outcome wrong(String code, Class<?> form, String field, Locale locale) {
        return new Outcome.Invalid(List.of(text.wrong(code, form, field, locale)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
