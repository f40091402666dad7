package io.weldgate.investigation;

import io.weldgate.audit.Actor;
import io.weldgate.deadline.CaseClock;
import io.weldgate.docket.Docketing;
import io.weldgate.docket.Part;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Puts single sanctions into force, and lets the time for payment begin. */
@Component
class Imposing {

    private final Penalties penalties;
    private final Tracking tracking;
    private final Docketing dockets;
    private final Chronicling chronicling;
    private final Clock clock;

    Imposing(Penalties penalties, Tracking tracking, Docketing dockets, Chronicling chronicling, Clock clock) {
        this.penalties = penalties;
        this.tracking = tracking;
        this.dockets = dockets;
        this.chronicling = chronicling;
        this.clock = clock;
    }

    /** Whoever issued the certificate is asked, and may see the track from now on. */
    void impose(CaseTrack track, Penalty penalty, Actor by, Instant now) {
        penalty.decided(by.account(), now);
        penalties.saveAndFlush(penalty);
        if (penalty.measure().issuer() != null && !penalty.measure().issuer().equals(track.department())) {
            dockets.involve(track.trackNo(), penalty.measure().issuer(), Part.RECEIVED);
        }
        chronicling.tell(new PenaltyDecided(track.caseNo(), track.trackNo(), track.kind(), penalty.id(),
                track.finding().partyId(), penalty.kind(), penalty.measure().amount(), penalty.department(), now));
    }

    /** What was decided and not served yet is served. */
    void serve(CaseTrack track, Instant at) {
        Instant due = tracking.deadline(CaseClock.FINE_PAYMENT, track, at).dueAt();
        LocalDate payBy = LocalDate.ofInstant(due.minusNanos(1), clock.getZone());
        penalties.findByTrackNoOrderById(track.trackNo()).stream()
                .filter(it -> it.state() == PenaltyState.DECIDED && it.servedAt() == null)
                .forEach(it -> it.served(at, it.measure().amount() == null ? null : payBy));
    }
}
