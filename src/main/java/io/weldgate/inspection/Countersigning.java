package io.weldgate.inspection;

import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.form.Outcome;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the signatures of all who were named; with the last of them the record is closed. */
@Component
public class Countersigning {

    private final Inspections inspections;
    private final Signatories signatories;
    private final Trail trail;
    private final Clock clock;

    Countersigning(Inspections inspections, Signatories signatories, Trail trail, Clock clock) {
        this.inspections = inspections;
        this.signatories = signatories;
        this.trail = trail;
        this.clock = clock;
    }

    /** A second signature of the same person changes nothing. */
    @Transactional
    public Outcome sign(String inspectionNo, Actor by) {
        Inspection inspection = inspections.lockRow(inspectionNo).orElse(null);
        if (inspection == null) {
            return new Outcome.Unknown();
        }
        List<Signatory> named = signatories.findByInspectionNoOrderById(inspectionNo);
        Optional<Signatory> own = named.stream().filter(it -> it.account().equals(by.account())).findFirst();
        if (own.isEmpty()) {
            return new Outcome.NotYours();
        } else if (own.get().signedAt() != null) {
            return new Outcome.Done();
        }
        Instant now = clock.instant();
        own.get().sign(now);
        trail.changed(Entry.of(inspectionNo, "inspection.signed", by));
        if (named.stream().allMatch(it -> it.signedAt() != null)) {
            inspection.close(now);
            trail.changed(Entry.of(inspectionNo, "inspection.closed", by));
        }
        return new Outcome.Done();
    }
}
