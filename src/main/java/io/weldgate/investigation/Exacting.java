package io.weldgate.investigation;

import io.weldgate.audit.Actor;
import io.weldgate.deadline.CaseClock;
import io.weldgate.decision.LimitsBook;
import io.weldgate.decision.Permission;
import io.weldgate.decision.Profile;
import io.weldgate.form.FieldError;
import io.weldgate.form.FormText;
import io.weldgate.jurisdiction.SanctionKind;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sees to it that what was decided is paid and carried out. */
@Component
@Transactional
public class Exacting {

    private final CaseTracks tracks;
    private final Penalties penalties;
    private final Tracking tracking;
    private final LimitsBook limits;
    private final FormText text;
    private final Chronicling chronicling;
    private final Clock clock;

    Exacting(CaseTracks tracks, Penalties penalties, Tracking tracking, LimitsBook limits, FormText text,
            Chronicling chronicling, Clock clock) {
        this.tracks = tracks;
        this.penalties = penalties;
        this.tracking = tracking;
        this.limits = limits;
        this.text = text;
        this.chronicling = chronicling;
        this.clock = clock;
    }

    public List<FieldError> errors(String trackNo, ExecutionForm form, Actor by, Locale locale) {
        Wording wording = new Wording(text, ExecutionForm.class, locale);
        Penalty penalty = open(trackNo).stream().filter(it -> it.id() == form.penalty().longValue()).findFirst()
                .orElse(null);
        if (penalty == null) {
            return wording.wrong(true, "NO_SUCH_PENALTY", "penalty").errors();
        }
        boolean money = penalty.measure().amount() != null;
        boolean pays = form.result() == ExecutionForm.Result.PAID;
        wording.wrong(form.on().isAfter(LocalDate.now(clock)), "DAY_TO_COME", "on")
                .wrong(form.on().isBefore(LocalDate.ofInstant(penalty.servedAt(), clock.getZone())),
                        "BEFORE_THE_SERVICE", "on")
                .wrong(pays && !money, "NOTHING_TO_PAY", "result")
                .wrong(form.result() == ExecutionForm.Result.CARRIED_OUT && money, "HAS_TO_BE_PAID", "result")
                .wrong(form.result() == ExecutionForm.Result.UNHEEDED
                        && penalty.kind() != SanctionKind.ORDER_TO_CORRECT, "NOT_AN_ORDER", "result")
                .wrong(form.result() == ExecutionForm.Result.ENDED && Wording.blank(form.remark()), "GROUND_MISSING",
                        "remark")
                .wrong(pays && form.amount() == null, "AMOUNT_MISSING", "amount");
        if (pays && money && form.amount() != null) {
            BigDecimal owed = penalty.owedWith(surcharge(penalty, form.on()));
            wording.wrong(form.amount().compareTo(owed) > 0, "MORE_THAN_OWED", "amount", owed.toPlainString());
        }
        return wording.errors();
    }

    public Permission execute(String trackNo, ExecutionForm form, Actor by) {
        CaseTrack track = tracks.lock(trackNo);
        Penalty penalty = penalties.findById(form.penalty()).orElseThrow();
        switch (form.result()) {
            case PAID -> penalty.pays(form.amount(), form.on(), surcharge(penalty, form.on()), clock.instant());
            case CARRIED_OUT -> penalty.settled(PenaltyState.DONE, form.remark(), clock.instant());
            case UNHEEDED -> penalty.settled(PenaltyState.UNHEEDED, form.remark(), clock.instant());
            case ENDED -> penalty.settled(PenaltyState.NOT_CARRIED_OUT, form.remark(), clock.instant());
        }
        chronicling.filed(track, "执行凭证", form.document(), by);
        chronicling.noted(track, "track.executed", by, form.remark());
        return Chronicling.done();
    }

    /** For the diagram: whether somebody has still to see to a sanction; not where an order was not heeded. */
    @Transactional(readOnly = true)
    public boolean rests(String trackNo) {
        return !unheeded(trackNo) && !open(trackNo).isEmpty();
    }

    /** For the diagram: whether an order of the last decision was not heeded. */
    @Transactional(readOnly = true)
    public boolean unheeded(String trackNo) {
        int round = tracks.get(trackNo).round();
        return penalties.findByTrackNoOrderById(trackNo).stream()
                .anyMatch(it -> it.round() == round && it.state() == PenaltyState.UNHEEDED);
    }

    /** For the diagram: what follows upon an order that was not heeded is proposed anew. */
    public void proposeAnew(String trackNo) {
        CaseTrack track = tracks.lock(trackNo);
        TrackState before = track.state();
        track.become(TrackState.PROPOSING);
        chronicling.changed(track, "track.unheeded", before, Actor.PLATFORM, null);
    }

    /** For the diagram: when payment is late. */
    @Transactional(readOnly = true)
    public Date paymentDue(String trackNo) {
        CaseTrack track = tracks.get(trackNo);
        return tracking.due(CaseClock.FINE_PAYMENT, track, track.course().servedAt());
    }

    /** For the diagram: from now on the surcharge grows; once told is enough, and what is paid is not late. */
    public void paymentOverdue(String trackNo) {
        LocalDate today = LocalDate.now(clock);
        List<Penalty> late = open(trackNo).stream().filter(it -> it.owed().signum() > 0 && it.payment().payBy() != null
                && today.isAfter(it.payment().payBy()) && it.payment().surcharge().signum() == 0).toList();
        late.forEach(it -> it.surcharged(surcharge(it, today)));
        if (!late.isEmpty()) {
            CaseTrack track = tracks.lock(trackNo);
            chronicling.late(track, "track.payment_overdue");
        }
    }

    /** What there is to see to; what the issuer of a certificate was asked is his. */
    private List<Penalty> open(String trackNo) {
        return penalties.findByTrackNoOrderById(trackNo).stream()
                .filter(it -> it.state() == PenaltyState.DECIDED && it.servedAt() != null && !it.kind().isIssuers())
                .toList();
    }

    /** 加处罚款 is on fines alone. */
    private BigDecimal surcharge(Penalty penalty, LocalDate on) {
        boolean fine = penalty.kind() == SanctionKind.FINE || penalty.kind() == SanctionKind.DAILY_FINE;
        return !fine || penalty.payment().payBy() == null ? BigDecimal.ZERO
                : LateSurcharge.of(penalty.measure().amount(), limits.inForce(Profile.GENERAL, on).lateSurcharge(),
                        penalty.payment().payBy(), on);
    }
}
