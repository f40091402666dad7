package io.weldgate.calendar;

import io.weldgate.decision.CalendarFact.CalendarYear;
import io.weldgate.decision.DayKind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/** On which days an area works; each year is looked up once, when it is first touched. Not for several threads. */
public final class WorkingDays {

    static final Set<DayOfWeek> REST = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final IntFunction<Collection<MarkedDay>> calendar;
    private final String areaCode;
    private final Map<Integer, List<MarkedDay>> years = new HashMap<>();

    WorkingDays(IntFunction<Collection<MarkedDay>> calendar, String areaCode) {
        this.calendar = calendar;
        this.areaCode = areaCode;
    }

    /** A holiday of the area goes before a make-up day of the country. */
    public boolean isWorking(LocalDate day) {
        if (isMarked(day, DayKind.HOLIDAY)) {
            return false;
        }
        return !REST.contains(day.getDayOfWeek()) || isMarked(day, DayKind.WORKDAY);
    }

    /** Whether all years that were touched have a calendar that a notice has fixed. */
    public boolean areSettled() {
        return years.entrySet().stream().allMatch(year -> Calendar.year(year.getKey(), year.getValue())
                .map(CalendarYear::provisional).map(provisional -> !provisional).orElse(false));
    }

    private boolean isMarked(LocalDate day, DayKind kind) {
        return years.computeIfAbsent(day.getYear(), year -> calendar.apply(year).stream()
                .filter(marked -> marked.concerns(areaCode)).toList()).stream()
                .anyMatch(marked -> marked.kind() == kind && marked.date().equals(day));
    }
}
