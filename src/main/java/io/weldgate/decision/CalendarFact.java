package io.weldgate.decision;

import java.time.LocalDate;

/** What the calendar says of days and years. */
public sealed interface CalendarFact extends Fact {

    /** A day that the calendar of the work's area marks. @param notice the document that fixes it, or would */
    record SpecialDay(LocalDate date, DayKind kind, String name, String notice, boolean provisional)
            implements CalendarFact {}

    /** There is a calendar of this year. @param provisional whether some of its days await their notice */
    record CalendarYear(int year, boolean provisional) implements CalendarFact {}
}
