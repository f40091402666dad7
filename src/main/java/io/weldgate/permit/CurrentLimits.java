package io.weldgate.permit;

import io.weldgate.decision.Limits;
import io.weldgate.decision.LimitsBook;
import io.weldgate.decision.Profile;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The limits in force today. */
@Component
public class CurrentLimits {

    private final LimitsBook book;
    private final Clock clock;

    CurrentLimits(LimitsBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    public Limits of(Permit permit) {
        return book.inForce(permit.regime(), LocalDate.now(clock));
    }

    public Limits of(Profile profile) {
        return book.inForce(profile, LocalDate.now(clock));
    }
}
