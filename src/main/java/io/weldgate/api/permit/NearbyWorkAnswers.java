package io.weldgate.api.permit;

import io.weldgate.api.FindingAnswer;
import io.weldgate.api.FindingAnswers;
import io.weldgate.api.Problem;
import io.weldgate.decision.Deciding;
import io.weldgate.decision.Decision;
import io.weldgate.decision.Finding;
import io.weldgate.registry.Position;
import io.weldgate.registry.Scope;
import io.weldgate.simops.RegisteredWork;
import io.weldgate.simops.Registration;
import io.weldgate.simops.Telling;
import io.weldgate.simops.Told;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Registered work as the API tells it. */
@Component
class NearbyWorkAnswers {

    private final Telling telling;
    private final Deciding deciding;
    private final FindingAnswers findings;

    NearbyWorkAnswers(Telling telling, Deciding deciding, FindingAnswers findings) {
        this.telling = telling;
        this.deciding = deciding;
        this.findings = findings;
    }

    record Brief(String workNo, String kind, RegisteredWork.State state, String unit, String site, String workContent,
            String workPlace, Position position, double elevationMetres, Instant from, Instant until,
            String registeredBy, Instant registeredAt, String decisionId) {}

    /** @param neighbours hot work near by, as far as this side may know it */
    record Whole(String workNo, String kind, RegisteredWork.State state, String unit, String site, String workContent,
            String workPlace, Position position, double elevationMetres, Instant from, Instant until,
            String registeredBy, Instant registeredAt, String decisionId, List<FindingAnswer> findings,
            List<Told> neighbours) {}

    static Brief brief(RegisteredWork work) {
        return new Brief(work.workNo(), work.kind().name(), work.state(), work.unitCode(), work.siteCode(),
                work.workContent(), work.workPlace(), work.spot().position(), work.spot().elevationMetres(),
                work.windowFrom(), work.windowUntil(), work.registeredBy(), work.registeredAt(), work.decisionId());
    }

    Whole whole(RegisteredWork work, Scope reader, Locale locale) {
        List<Finding> found = Optional.ofNullable(work.decisionId()).flatMap(deciding::find).map(Decision::findings)
                .orElse(List.of());
        return new Whole(work.workNo(), work.kind().name(), work.state(), work.unitCode(), work.siteCode(),
                work.workContent(), work.workPlace(), work.spot().position(), work.spot().elevationMetres(),
                work.windowFrom(), work.windowUntil(), work.registeredBy(), work.registeredAt(), work.decisionId(),
                findings.of(found, locale), telling.of(work.spot(), reader));
    }

    static RegisteredWork done(Registration registration) {
        if (registration instanceof Registration.Done done) {
            return done.work();
        } else if (registration instanceof Registration.Invalid invalid) {
            throw Problem.invalid(invalid.errors());
        } else if (registration instanceof Registration.Refused refused) {
            throw Problem.refused(refused.refusal()).with("workNo", refused.work().workNo());
        } else if (registration instanceof Registration.AlreadyOver over) {
            throw new Problem(HttpStatus.CONFLICT, "WORK_NOT_IN_FORCE", over.work().workNo(), over.work().state());
        } else if (registration instanceof Registration.NotYours) {
            throw new Problem(HttpStatus.FORBIDDEN, "NOT_YOURS");
        }
        throw Problem.notFound();
    }
}
