package io.weldgate.jurisdiction;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Where and when a row of a table holds.
 *
 * @param area      what the codes of its areas begin with; empty for the whole country
 * @param field     null for every field
 * @param violation null for every violation
 * @param from      first day
 * @param until     last day; null while it holds
 */
record Reach(String area, Field field, Violation violation, LocalDate from, LocalDate until) {

    /** One that names the violation before one that does not, then the smaller area, then one that names the field. */
    static final Comparator<Reach> CLOSEST_FIRST = Comparator.<Reach, Boolean>comparing(it -> it.violation == null)
            .thenComparing(it -> -it.area.length()).thenComparing(it -> it.field == null);

    boolean holds(String areaCode, Field its, Violation done, LocalDate day) {
        return areaCode.startsWith(area) && (field == null || field == its)
                && (violation == null || violation == done) && isInForce(day);
    }

    boolean isInForce(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    boolean overlaps(Reach other) {
        return (until == null || !until.isBefore(other.from)) && (other.until == null || !other.until.isBefore(from));
    }

    boolean isAsClose(Reach other) {
        return subject().equals(other.subject());
    }

    List<Object> subject() {
        return Arrays.asList(area, field, violation);
    }
}
