package io.weldgate.decision;

import io.weldgate.decision.Fact.Profile;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The limits in force on a day, for each profile. */
@Component
public class LimitsBook {

    private final ZoneId zone;

    LimitsBook(Environment environment) {
        this.zone = ZoneId.of(environment.getProperty("weldgate.zone", "Asia/Shanghai"));
    }

    public ZoneId zone() {
        return zone;
    }

    public Limits inForce(Profile profile, LocalDate day) {
        throw new UnsupportedOperationException();
    }
}
