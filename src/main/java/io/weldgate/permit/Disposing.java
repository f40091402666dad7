package io.weldgate.permit;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 处置: how long residual fire is watched for, and when the machine is free again. */
@Component
@Transactional
public class Disposing {

    private final Permits permits;
    private final Surroundings surroundings;
    private final CurrentLimits limits;
    private final Clock clock;

    Disposing(Permits permits, Surroundings surroundings, CurrentLimits limits, Clock clock) {
        this.permits = permits;
        this.surroundings = surroundings;
        this.limits = limits;
        this.clock = clock;
    }

    /** ISO 8601 duration for the diagram's timer. */
    public String residualFireWatch(String permitNo) {
        return limits.of(permits.findById(permitNo).orElseThrow()).residualFireWatch().toString();
    }

    /** The officer has accepted the place as left: the machine is free for other work. */
    public String accepted(String permitNo) {
        clear(permitNo);
        return "ACCEPTED";
    }

    /** The fire watch has cleared the place of a revoked permit. */
    public void cleared(String permitNo) {
        clear(permitNo);
    }

    private void clear(String permitNo) {
        Permit permit = permits.lock(permitNo);
        permit.course().cleared(clock.instant());
        surroundings.changed(permit);
    }
}
