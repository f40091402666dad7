package io.weldgate.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * An administrative area: county (6 digits), township (9), community or village (12), grid (15). Its code begins with
 * the code of the area above it (GB/T 2260, 10114).
 */
@Entity
public class Area extends Finite {

    private static final int COUNTY = 6;
    private static final int LEVEL = 3;
    private static final List<String> HIGHER = List.of("00", "0000");

    @Id
    private String code;
    private String name;
    private LocalDate startsOn;

    protected Area() {}

    public Area(String code, String name) {
        this.code = code;
        this.name = name;
    }

    /** The codes of what an area lies in, the nearest first; not all of them need be registered. */
    public static List<String> above(String code) {
        List<String> above = new ArrayList<>();
        for (int digits = code.length() - LEVEL; digits >= COUNTY; digits -= LEVEL) {
            above.add(code.substring(0, digits));
        }
        HIGHER.stream().filter(end -> code.length() > COUNTY || !code.endsWith(end))
                .forEach(end -> above.add(code.substring(0, COUNTY - end.length()) + end));
        return above;
    }

    /** What the codes of all begin with that lies in it, and its own. */
    public String prefix() {
        return HIGHER.stream().filter(end -> code.length() == COUNTY && code.endsWith(end))
                .reduce((one, longer) -> longer).map(end -> code.substring(0, COUNTY - end.length())).orElse(code);
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
