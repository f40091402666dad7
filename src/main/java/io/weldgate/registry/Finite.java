package io.weldgate.registry;

import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;

/** What the registers keep: it ends some day, and is never deleted. */
@MappedSuperclass
public abstract class Finite {

    private LocalDate endsOn;

    /** Its last day, of a person the last one with the unit; null while it goes on. */
    public LocalDate endsOn() {
        return endsOn;
    }

    /** Whether its last day lies behind this one. */
    public boolean isOver(LocalDate day) {
        return endsOn != null && endsOn.isBefore(day);
    }

    void endOn(LocalDate day) {
        this.endsOn = day;
    }
}
