package io.weldgate.calendar;

import io.weldgate.decision.CalendarFact;
import io.weldgate.decision.Fact;
import io.weldgate.decision.LimitsBook;
import io.weldgate.decision.Window;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The days that are no ordinary ones: those of {@code rules/calendar.csv}, which a file that cannot be read fails the
 * start for, and those imported since. Of two marks for one day, kind and area, what a notice has fixed holds before
 * what is provisional, and the imported before the file's.
 */
@Component
public class Calendar {

    private final List<MarkedDay> file;
    private final ImportedDays imported;
    private final LimitsBook limits;

    Calendar(ImportedDays imported, LimitsBook limits) {
        this.file = read();
        this.imported = imported;
        this.limits = limits;
    }

    /**
     * What the rules are told: the marked days of that area which the window touches, and the years that have a
     * calendar.
     */
    @Transactional(readOnly = true)
    public List<Fact> facts(Window window, String areaCode) {
        if (window.isEmpty()) {
            return List.of();
        }
        LocalDate first = window.firstDay(limits.zone());
        LocalDate last = window.lastDay(limits.zone());
        List<MarkedDay> days = of(first.getYear(), last.getYear()).stream().filter(day -> day.concerns(areaCode))
                .toList();
        List<Fact> facts = new ArrayList<>();
        IntStream.rangeClosed(first.getYear(), last.getYear()).forEach(year -> year(year, days).ifPresent(facts::add));
        days.stream().filter(day -> window.touches(day.date(), limits.zone())).map(MarkedDay::fact).forEach(facts::add);
        return facts;
    }

    /** The marked days of a year, anywhere. */
    @Transactional(readOnly = true)
    public List<MarkedDay> of(int year) {
        return List.copyOf(of(year, year));
    }

    /** On which days an area works (行政处罚法 85). @param areaCode of six digits or more; empty: by the country alone */
    public WorkingDays workingDays(String areaCode) {
        return new WorkingDays(this::of, areaCode);
    }

    /** What is known of a year; empty if there is no calendar of it. */
    public static Optional<CalendarFact.CalendarYear> year(int year, Collection<MarkedDay> days) {
        List<MarkedDay> holidays = days.stream()
                .filter(day -> day.isNationalHoliday() && day.date().getYear() == year).toList();
        return holidays.stream().allMatch(MarkedDay::yearly) ? Optional.empty()
                : Optional.of(new CalendarFact.CalendarYear(year, holidays.stream().anyMatch(MarkedDay::provisional)));
    }

    private Collection<MarkedDay> of(int first, int last) {
        LocalDate from = LocalDate.of(first, Month.JANUARY, 1);
        LocalDate until = LocalDate.of(last + 1, Month.JANUARY, 1);
        var held = new TreeMap<MarkedDay.Key, MarkedDay>();
        Stream.of(file.stream().filter(MarkedDay::yearly).flatMap(day -> IntStream.rangeClosed(first, last)
                .mapToObj(day::in)), file.stream().filter(day -> !day.yearly()),
                imported.findByDayBetween(from, until).stream().map(ImportedDay::marked)).flatMap(days -> days)
                .filter(day -> !day.date().isBefore(from) && day.date().isBefore(until))
                .forEach(day -> held.merge(day.key(), day, (one, other) ->
                        other.provisional() && !one.provisional() ? one : other));
        return held.values();
    }

    private static List<MarkedDay> read() {
        try {
            CalendarText text = CalendarText.read(
                    new ClassPathResource("rules/calendar.csv").getContentAsString(StandardCharsets.UTF_8));
            if (!text.errors().isEmpty()) {
                throw new IllegalStateException("rules/calendar.csv is wrong: " + text.errors());
            }
            return text.lines().stream().map(CalendarText.Line::day).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The calendar cannot be read", e);
        }
    }
}
