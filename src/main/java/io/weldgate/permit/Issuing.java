package io.weldgate.permit;

import io.weldgate.audit.Actor;
import java.util.Date;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Issues an approved permit, and knows when its window ends. */
@Component
public class Issuing {

    private final Permits permits;
    private final Moving moving;

    Issuing(Permits permits, Moving moving) {
        this.permits = permits;
        this.moving = moving;
    }

    @Transactional
    public String issue(String permitNo) {
        return moving.move(permitNo, PermitStatus.ISSUED, "permit.issued", Actor.PLATFORM).status().name();
    }

    /** For the diagram's timers. */
    @Transactional(readOnly = true)
    public Date windowEnd(String permitNo) {
        return Date.from(permits.findById(permitNo).orElseThrow().work().windowUntil());
    }
}
