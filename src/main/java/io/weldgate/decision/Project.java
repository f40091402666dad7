package io.weldgate.decision;

import java.time.LocalDate;
import java.time.Period;
import java.util.Set;

/**
 * What a special-equipment certificate qualifies for; each project has a clock of its own.
 *
 * @param code         of TSG Z6002-2010, see {@link ProjectCode}
 * @param validTo      last day, inclusive
 * @param lastWeldedOn last day its holder is known to have welded under it; null if unknown
 */
public record Project(String code, LocalDate approvedOn, LocalDate validTo, LocalDate lastWeldedOn) {

    /** Whether any project covers the demanded code, in force or not. */
    public static boolean covered(Set<Project> projects, String code) {
        return projects.stream().anyMatch(project -> project.covers(code));
    }

    /** @param longest for which a project is good at most, whatever is printed */
    public static boolean coveredOn(Set<Project> projects, String code, LocalDate day, Period longest) {
        return projects.stream().anyMatch(project -> project.isGoodOn(day, longest) && project.covers(code));
    }

    /** @param interruption of which welding under a project may fall short only */
    public static boolean practisedOn(Set<Project> projects, String code, LocalDate day, Period longest,
            Period interruption) {
        return projects.stream().anyMatch(project -> project.isGoodOn(day, longest)
                && project.isPractisedOn(day, interruption) && project.covers(code));
    }

    /** The last day on which some project still covers the demanded code; only where {@link #covered}. */
    public static LocalDate lastDayFor(Set<Project> projects, String code, Period longest) {
        return projects.stream().filter(project -> project.covers(code)).map(project -> project.lastDay(longest))
                .max(LocalDate::compareTo).orElseThrow();
    }

    private boolean covers(String demanded) {
        return ProjectCode.covers(code, demanded);
    }

    private LocalDate lastDay(Period longest) {
        LocalDate atMost = approvedOn.plus(longest);
        return validTo.isBefore(atMost) ? validTo : atMost;
    }

    private boolean isGoodOn(LocalDate day, Period longest) {
        return !day.isBefore(approvedOn) && !day.isAfter(lastDay(longest));
    }

    private boolean isPractisedOn(LocalDate day, Period interruption) {
        return lastWeldedOn == null || lastWeldedOn.plus(interruption).isAfter(day);
    }
}
