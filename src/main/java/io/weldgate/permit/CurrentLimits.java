package io.weldgate.permit;

import io.weldgate.decision.Limits;
import io.weldgate.decision.LimitsBook;
import io.weldgate.decision.Profile;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The limits in force today. */
@Component
public class CurrentLimits {

    private final LimitsBook book;
    private final Clock clock;
    private final ZoneId zone;

    CurrentLimits(LimitsBook book, Clock clock, @Value("${weldgate.zone}") ZoneId zone) {
        this.book = book;
        this.clock = clock;
        this.zone = zone;
    }

    public Limits of(Permit permit) {
        return book.inForce(permit.regime(), LocalDate.ofInstant(clock.instant(), zone));
    }

    public Limits of(Profile profile) {
        return book.inForce(profile, LocalDate.ofInstant(clock.instant(), zone));
    }
}
