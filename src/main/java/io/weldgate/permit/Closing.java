package io.weldgate.permit;

import io.weldgate.audit.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Closes the file. */
@Component
public class Closing {

    private final Moving moving;

    Closing(Moving moving) {
        this.moving = moving;
    }

    @Transactional
    public void close(String permitNo) {
        moving.move(permitNo, PermitStatus.CLOSED, "permit.closed", Actor.PLATFORM);
    }
}
