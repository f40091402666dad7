package io.weldgate.permit;

import io.weldgate.decision.Fact.WeldingProcess;
import io.weldgate.registry.Position;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * The work a permit is for.
 *
 * @param position    of the hot-work point
 * @param windowUntil the first instant that lies outside the window
 */
@Embeddable
public record HotWork(String workContent, @Enumerated(EnumType.STRING) WeldingProcess process, String workPlace,
        @Embedded Position position, Instant windowFrom, Instant windowUntil, String hazards, String measures,
        int extinguishers) {

    static HotWork of(Application application) {
        return new HotWork(application.workContent(), application.process(), application.workPlace(),
                new Position(application.latitude(), application.longitude()), application.from().toInstant(),
                application.until().toInstant(), application.hazards(), application.measures(),
                application.extinguishers());
    }
}
