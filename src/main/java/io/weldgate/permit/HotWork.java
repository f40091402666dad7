package io.weldgate.permit;

import io.weldgate.decision.Circumstance;
import io.weldgate.decision.Grade;
import io.weldgate.decision.Measure;
import io.weldgate.decision.Urgency;
import io.weldgate.decision.WeldingProcess;
import io.weldgate.decision.Window;
import io.weldgate.registry.Position;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;

/**
 * The work a permit is for, as it was applied for.
 *
 * @param position    of the hot-work point
 * @param contractor  unit code of who does the work where it is outsourced; null for own people
 * @param windowUntil the first instant that lies outside the window
 * @param askedGrade  null leaves it to the rules
 * @param elevationMetres of the hot-work point above the ground
 * @param projectCode qualification code of TSG Z6002 that a special-equipment weld demands; null for any other work
 * @param contractor  unit code of who does the work where it is outsourced; null for own people
 * @param plan        ids of the files of the work plan
 */
@Embeddable
public record HotWork(String workContent, @Enumerated(EnumType.STRING) WeldingProcess process, String workPlace,
        @Embedded Position position, Instant windowFrom, Instant windowUntil, String hazards, String measures,
        int extinguishers, @Enumerated(EnumType.STRING) Grade askedGrade,
        @Convert(converter = Ticked.Circumstances.class) List<Circumstance> circumstances,
        @Convert(converter = Ticked.Measures.class) List<Measure> involvedMeasures, double elevationMetres,
        String projectCode, String contractor, String supervisor, @Enumerated(EnumType.STRING) Urgency urgency,
        @Convert(converter = Ticked.Words.class) List<String> linkedPermits,
        @Convert(converter = Ticked.Words.class) List<String> plan) {

    static HotWork of(Application asked) {
        return new HotWork(asked.workContent(), asked.process(), asked.workPlace(),
                new Position(asked.latitude(), asked.longitude()), asked.from().toInstant(),
                asked.until().toInstant(), asked.hazards(), asked.measures(), asked.extinguishers(), asked.grade(),
                asked.circumstances(), asked.involvedMeasures(), asked.elevationMetres(), asked.projectCode(),
                asked.contractor(), asked.supervisor(), asked.urgency(), asked.linkedPermits(), asked.plan());
    }

    public Window window() {
        return new Window(windowFrom, windowUntil);
    }

    /** The same work for longer. */
    HotWork until(Instant later) {
        return new HotWork(workContent, process, workPlace, position, windowFrom, later, hazards, measures,
                extinguishers, askedGrade, circumstances, involvedMeasures, elevationMetres, projectCode, contractor,
                supervisor, urgency, linkedPermits, plan);
    }
}
