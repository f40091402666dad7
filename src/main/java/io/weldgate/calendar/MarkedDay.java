package io.weldgate.calendar;

import io.weldgate.decision.CalendarFact;
import io.weldgate.decision.DayKind;
import io.weldgate.decision.Fact;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * One day that a calendar marks.
 *
 * @param yearly whether it comes round every year; its own year then means nothing
 * @param area   empty for the whole country, else what the codes of its areas begin with
 * @param notice the document that fixes it, or would
 */
public record MarkedDay(LocalDate date, boolean yearly, DayKind kind, String name, String area, String notice,
        boolean provisional) {

    MarkedDay in(int year) {
        return new MarkedDay(date.withYear(year), yearly, kind, name, area, notice, provisional);
    }

    /** Of two marks under one key, one holds. */
    Key key() {
        return new Key(date, kind, area);
    }

    boolean concerns(String areaCode) {
        return areaCode.startsWith(area);
    }

    boolean isNationalHoliday() {
        return kind == DayKind.HOLIDAY && area.isEmpty();
    }

    Fact fact() {
        return new CalendarFact.SpecialDay(date, kind, name, notice, provisional);
    }

    record Key(LocalDate date, DayKind kind, String area) implements Comparable<Key> {

        private static final Comparator<Key> IN_ORDER =
                Comparator.comparing(Key::date).thenComparing(Key::kind).thenComparing(Key::area);

        @Override
        public int compareTo(Key other) {
            return IN_ORDER.compare(this, other);
        }
    }
}
