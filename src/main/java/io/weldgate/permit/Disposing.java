package io.weldgate.permit;

import io.weldgate.decision.LimitsBook;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 处置: how long residual fire is watched for, and when the machine is free again. */
@Component
@Transactional
public class Disposing {

    private final Permits permits;
    private final LimitsBook limits;
    private final Clock clock;
    private final ZoneId zone;

    Disposing(Permits permits, LimitsBook limits, Clock clock, @Value("${weldgate.zone}") ZoneId zone) {
        this.permits = permits;
        this.limits = limits;
        this.clock = clock;
        this.zone = zone;
    }

    /** ISO 8601 duration for the diagram's timer. */
    public String residualFireWatch(String permitNo) {
        Permit permit = permits.findById(permitNo).orElseThrow();
        return limits.inForce(permit.profile(), LocalDate.ofInstant(clock.instant(), zone))
                .residualFireWatch().toString();
    }

    /** The officer has accepted the place as left: the machine is free for other work. */
    public String accepted(String permitNo) {
        permits.lock(permitNo).clearedAt(clock.instant());
        return "ACCEPTED";
    }

    /** The fire watch has cleared the place of a revoked permit. */
    public void cleared(String permitNo) {
        permits.lock(permitNo).clearedAt(clock.instant());
    }
}
