package io.weldgate.investigation;

import io.weldgate.jurisdiction.FineDecided;
import io.weldgate.jurisdiction.FineNorm;
import io.weldgate.jurisdiction.OneFine;
import io.weldgate.jurisdiction.SanctionKind;
import io.weldgate.jurisdiction.SanctionRange;
import io.weldgate.jurisdiction.SanctionUnit;
import io.weldgate.registry.Department;
import io.weldgate.registry.Departments;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Measures fines: within the range, by the highest provision, and one only for one act. */
@Component
class Fining {

    private final Penalties penalties;
    private final Departments departments;
    private final Clock clock;

    Fining(Penalties penalties, Departments departments, Clock clock) {
        this.penalties = penalties;
        this.departments = departments;
        this.clock = clock;
    }

    /** @param ranges what the law threatens, at least one */
    Optional<Measure> fine(CaseTrack track, Act act, List<SanctionRange> ranges, ProposalForm form, Wording wording) {
        if (form.fine() == null) {
            wording.wrong(true, "AMOUNT_MISSING", "fine");
            return Optional.empty();
        } else if (form.base() == null && ranges.stream().anyMatch(it -> it.unit() != SanctionUnit.YUAN)) {
            wording.wrong(true, "BASE_MISSING", "base");
            return Optional.empty();
        }
        List<FineNorm> norms = ranges.stream().map(it -> FineNorm.of(it, form.base())).toList();
        OneFine once = OneFine.of(act.partyKey(), act.key(form.stage()), norms, penalties.fines(act.partyKey()));
        if (once instanceof OneFine.Refused refused) {
            already(refused.existing(), "ALREADY_FINED", "fine", wording);
            return Optional.empty();
        }
        FineNorm norm = ((OneFine.Granted) once).norm();
        penalties.standing(act.partyKey()).stream().filter(it -> it.act().resembles(act))
                .filter(it -> !it.trackNo().equals(track.trackNo()) && Wording.blank(form.otherAct())).findFirst()
                .ifPresent(it -> already(it.fine(), "MAYBE_SAME_ACT", "otherAct", wording));
        wording.wrong(form.fine().compareTo(norm.least()) < 0 || form.fine().compareTo(norm.most()) > 0,
                "FINE_OUT_OF_RANGE", "fine", plain(norm.least()), plain(norm.most()), norm.range().law(),
                norm.range().clause());
        before(track).ifPresent(it -> wording.wrong(form.fine().compareTo(it) > 0, "HEAVIER_AFTER_STATEMENT", "fine",
                plain(it)));
        return Optional.of(Measure.fine(norm, form.fine()));
    }

    /** 按日连续处罚: of the fine that stands, for every day since the order that was not heeded. */
    Optional<Measure> daily(CaseTrack track, SanctionRange range, ProposalForm form, Wording wording) {
        List<Penalty> own = penalties.findByTrackNoOrderById(track.trackNo());
        Optional<Penalty> order = own.stream().filter(it -> it.state() == PenaltyState.UNHEEDED).reduce((a, b) -> b);
        Optional<Penalty> fined = own.stream().filter(it -> it.kind() == SanctionKind.FINE && it.state().isDecided())
                .reduce((a, b) -> b);
        LocalDate today = LocalDate.now(clock);
        wording.wrong(order.isEmpty() || fined.isEmpty(), "NO_UNHEEDED_ORDER", "kinds")
                .wrong(form.unheededUntil() == null, "DAY_MISSING", "unheededUntil")
                .wrong(form.unheededUntil() != null && form.unheededUntil().isAfter(today), "DAY_TO_COME",
                        "unheededUntil");
        if (order.isEmpty() || fined.isEmpty() || form.unheededUntil() == null) {
            return Optional.empty();
        }
        LocalDate ordered = LocalDate.ofInstant(order.get().servedAt(), clock.getZone());
        BigDecimal all = DailyFine.of(fined.get().measure().amount(), range.min(), ordered, form.unheededUntil());
        wording.wrong(all.signum() == 0, "NOT_A_DAY_YET", "unheededUntil", ordered.toString());
        return Optional.of(Measure.other(range, all, null, null));
    }

    /** Names the fine that stands, if there is one for the act of a penalty that is about to be decided. */
    void stillOne(Penalty penalty, Wording wording) {
        if (penalty.kind().isOnceOnly()) {
            penalties.fines(penalty.act().partyKey()).stream().filter(it -> it.act().equals(penalty.actKey()))
                    .findFirst().ifPresent(it -> already(it, "ALREADY_FINED", "decision", wording));
        }
    }

    private void already(FineDecided fine, String code, String field, Wording wording) {
        wording.wrong(true, code, field, fine.caseNo(), departments.findById(fine.departmentCode())
                .map(Department::name).orElse(fine.departmentCode()), plain(fine.amount()),
                fine.decidedOn().toString(), fine.law() + fine.clause());
    }

    /** What was proposed before the party spoke: nobody is fined more because he defended himself (行政处罚法 45). */
    private Optional<BigDecimal> before(CaseTrack track) {
        return track.answer() != PartyAnswer.STATEMENT && track.answer() != PartyAnswer.HEARING ? Optional.empty()
                : penalties.findByTrackNoOrderById(track.trackNo()).stream().filter(it -> it.round() == track.round()
                        && it.kind() == SanctionKind.FINE && it.state() == PenaltyState.DROPPED)
                        .map(it -> it.measure().amount()).findFirst();
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }
}
