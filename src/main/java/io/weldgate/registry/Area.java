package io.weldgate.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;

/**
 * An administrative area: county (6 digits), township (9), community or village (12), grid (15). Its code begins with
 * the code of the area above it (GB/T 2260, 10114).
 */
@Entity
public class Area extends Finite {

    @Id
    private String code;
    private String name;
    private LocalDate startsOn;

    protected Area() {}

    public Area(String code, String name) {
        this.code = code;
        this.name = name;
    }

    /** Codes come and go with the years; the same place may have another one later. */
    public Area called(String name, LocalDate from, LocalDate until) {
        this.name = name;
        this.startsOn = from;
        endOn(until);
        return this;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** Null where it has always been. */
    public LocalDate startsOn() {
        return startsOn;
    }

    /** Whether its code is in force on this day. */
    public boolean isInForce(LocalDate day) {
        return (startsOn == null || !startsOn.isAfter(day)) && !isOver(day);
    }
}
