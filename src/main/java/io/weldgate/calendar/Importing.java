package io.weldgate.calendar;

import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Saying;
import io.weldgate.audit.Trail;
import io.weldgate.calendar.CalendarText.Line;
import io.weldgate.decision.DayKind;
import io.weldgate.registry.Scope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a calendar in, as a whole or not at all; each official for his own area. */
@Component
public class Importing {

    private final ImportedDays days;
    private final Trail trail;

    Importing(ImportedDays days, Trail trail) {
        this.days = days;
        this.trail = trail;
    }

    /** What came of an import. */
    public sealed interface Outcome {

        /** @param unchanged days that were already marked so */
        record Taken(int added, int changed, int unchanged) implements Outcome {}

        record Wrong(List<RowError> errors) implements Outcome {}
    }

    /**
     * @param scope  what the importer answers for; a day of the whole country is only for who answers for all of it
     * @param dryRun only look, and change nothing
     */
    @Transactional
    public Outcome take(String csv, boolean dryRun, Actor by, Scope scope) {
        CalendarText text = CalendarText.read(csv);
        List<RowError> errors = new ArrayList<>(text.errors());
        Set<MarkedDay.Key> seen = new HashSet<>();
        for (Line line : text.lines()) {
            check(line, seen, scope, errors);
        }
        if (!errors.isEmpty()) {
            return new Outcome.Wrong(errors);
        }
        return taken(text.lines(), dryRun, by);
    }

    /** Takes an imported day out again; one of the file stays. @return whether there was one of his area */
    @Transactional
    public boolean remove(LocalDate date, DayKind kind, String area, Actor by, Scope scope) {
        return days.findByDayAndKindAndArea(date, kind, area).filter(day -> scope.covers(null, area)).map(day -> {
            days.delete(day);
            trail.changed(entry("calendar.removed", day.marked(), by));
            return true;
        }).orElse(false);
    }

    private static void check(Line line, Set<MarkedDay.Key> seen, Scope scope, List<RowError> errors) {
        MarkedDay day = line.day();
        if (day.yearly()) {
            errors.add(new RowError(line.number(), "date", "DATE"));
        }
        // a make-up day takes an escalation away, and that is the State Council's to do
        if (day.kind() == DayKind.WORKDAY && !day.area().isEmpty()) {
            errors.add(new RowError(line.number(), "area", "WORKDAY_IS_NATIONAL"));
        }
        if (day.kind() == DayKind.WORKDAY && !WorkingDays.REST.contains(day.date().getDayOfWeek())) {
            errors.add(new RowError(line.number(), "date", "NOT_A_WEEKEND"));
        }
        if (!scope.covers(null, day.area())) {
            errors.add(new RowError(line.number(), "area", "NOT_YOUR_AREA"));
        }
        if (!seen.add(day.key())) {
            errors.add(new RowError(line.number(), "", "TWICE"));
        }
    }

    private Outcome taken(List<Line> lines, boolean dryRun, Actor by) {
        int added = 0;
        int changed = 0;
        for (Line line : lines) {
            MarkedDay marked = line.day();
            var before = days.findByDayAndKindAndArea(marked.date(), marked.kind(), marked.area());
            if (before.isPresent() && before.get().marked().equals(marked)) {
                continue;
            }
            if (before.isPresent()) {
                changed++;
            } else {
                added++;
            }
            if (!dryRun) {
                before.ifPresentOrElse(day -> day.say(marked), () -> add(marked));
                trail.changed(entry(before.isPresent() ? "calendar.changed" : "calendar.added", marked, by));
            }
        }
        return new Outcome.Taken(added, changed, lines.size() - added - changed);
    }

    private void add(MarkedDay marked) {
        try {
            days.saveAndFlush(new ImportedDay(marked));
        } catch (DataIntegrityViolationException e) {
            throw new OptimisticLockingFailureException("The day was marked by someone else in between", e);
        }
    }

    private static Entry entry(String step, MarkedDay day, Actor by) {
        return Entry.of("calendar:" + day.date(), step, by).saying("%s %s %s %s%s".formatted(
                Saying.of("fact.DayKind." + day.kind()).written(), day.area(), day.name(), day.notice(),
                day.provisional() ? " " + Saying.of("said.provisional").written() : ""));
    }
}
