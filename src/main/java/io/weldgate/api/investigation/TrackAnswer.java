package io.weldgate.api.investigation;

import io.weldgate.deadline.Band;
import io.weldgate.deadline.CaseClock;
import io.weldgate.deadline.Deadline;
import io.weldgate.enforcement.CaseParty;
import io.weldgate.enrolment.Masked;
import io.weldgate.investigation.CaseTrack;
import io.weldgate.investigation.Hearing;
import io.weldgate.investigation.PartyAnswer;
import io.weldgate.investigation.TrackOutcome;
import io.weldgate.investigation.TrackStanding;
import io.weldgate.investigation.TrackState;
import io.weldgate.jurisdiction.Track;
import io.weldgate.jurisdiction.Violation;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * One track of a case, as other programs see it; people are masked.
 *
 * @param outcome   null until it is known
 * @param reason    why nobody is punished; null where somebody is
 * @param statement what the party said to the notice; null if nothing
 */
record TrackAnswer(String trackNo, String caseNo, Track kind, TrackState state, TrackOutcome outcome, String reason,
        String department, Violation violation, Party party, String facts, String evidence, int round,
        PartyAnswer answer, String statement, Instant openedAt, Instant notifiedAt, Instant decidedAt, Instant servedAt,
        Instant concludedAt, List<Due> clocks, List<PenaltyAnswer> penalties, List<Heard> hearings) {

    static TrackAnswer of(TrackStanding it, Clock clock) {
        CaseTrack track = it.track();
        boolean found = track.finding() != null;
        return new TrackAnswer(track.trackNo(), track.caseNo(), track.kind(), track.state(), track.outcome(),
                track.reason(), track.department(), found ? track.finding().violation() : null, Party.of(it.party()),
                found ? track.finding().facts() : null, found ? track.finding().evidence() : null, track.round(),
                track.answer(), track.statement(), track.course().openedAt(), track.course().notifiedAt(),
                track.course().decidedAt(), track.course().servedAt(), track.course().concludedAt(),
                it.clocks().stream().map(due -> Due.of(due, clock)).toList(),
                it.penalties().stream().map(PenaltyAnswer::of).toList(),
                it.hearings().stream().map(Heard::of).toList());
    }

    /** @param name of a person the family name alone */
    record Party(String name, String personNo, String unitCode) {

        static Party of(CaseParty it) {
            return it == null ? null : new Party(named(it), it.personNo(), it.unitCode());
        }

        static String named(CaseParty it) {
            return it.unitCode() != null || it.creditCode() != null ? it.name() : Masked.name(it.name());
        }
    }

    /** @param dueAt the first moment that is too late */
    record Due(CaseClock clock, Instant dueAt, Band band, boolean provisional) {

        static Due of(Deadline it, Clock clock) {
            return new Due(it.limit().clock(), it.dueAt(), it.band(clock.instant(), clock.getZone()),
                    it.provisional());
        }
    }

    /** @param chair account of who leads it; null until it is announced */
    record Heard(Instant askedAt, Instant plannedAt, String place, String chair, Instant heldAt, String opinion) {

        static Heard of(Hearing it) {
            return new Heard(it.askedAt(), it.plannedAt(), it.place(), it.chair(), it.heldAt(), it.opinion());
        }
    }
}
