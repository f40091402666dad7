package io.weldgate.jurisdiction;

import io.weldgate.decision.Limits;
import io.weldgate.decision.LimitsBook;
import io.weldgate.decision.Profile;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What may be decided on the spot (简易程序; 行政处罚法 51): a warning, or a small fine. */
@Component
public class SimpleProcedure {

    private final LimitsBook limits;

    SimpleProcedure(LimitsBook limits) {
        this.limits = limits;
    }

    /** @param amount yuan; ignored unless it is a fine */
    public boolean allows(Track party, SanctionKind kind, BigDecimal amount, LocalDate day) {
        Limits held = limits.inForce(Profile.GENERAL, day);
        int most = party == Track.UNIT || party == Track.SUPERVISION ? held.simpleFineUnit() : held.simpleFinePerson();
        return kind == SanctionKind.WARNING
                || kind == SanctionKind.FINE && amount.compareTo(BigDecimal.valueOf(most)) <= 0;
    }
}
