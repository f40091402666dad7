package io.weldgate.ledger.files;

import io.weldgate.form.FormReading;
import io.weldgate.form.FormText;
import io.weldgate.form.Read;
import io.weldgate.ledger.Complaints;
import io.weldgate.ledger.Keeper;
import io.weldgate.ledger.Line;
import io.weldgate.ledger.Looking;
import io.weldgate.ledger.Register;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Makes rows into lines that can be written. A row that says what is stored needs no reading: it changes nothing,
 * whatever a form would ask of it by now.
 */
final class RowReading<F extends Record, E> {

    /** That something is not there that the row names: that is told along with its cells of the wrong shape. */
    private static final Set<String> UNKNOWN = Set.of("NOT_WITHIN_REACH", "NO_SUCH_AREA", "NO_SUCH_SITE",
            "NO_SUCH_CONSTRUCTION", "NO_SUCH_MACHINE", "NO_SUCH_PERSON", "NO_SUCH_HOLDER");

    private final Register<F, E> register;
    private final Keeper keeper;
    private final Heading heading;
    private final Looking looking;
    private final FormReading reading;
    private final FormText text;
    private final Locale locale;
    private final Set<String> seen = new HashSet<>();
    private List<Patched<F, E>> patched = new ArrayList<>();
    private int same;

    RowReading(Register<F, E> register, Keeper keeper, Heading heading, Looking looking, FormReading reading,
            FormText text, Locale locale) {
        this.register = register;
        this.keeper = keeper;
        this.heading = heading;
        this.looking = looking;
        this.reading = reading;
        this.text = text;
        this.locale = locale;
    }

    /** A row as its cells are meant. */
    record Raw(int number, Map<String, String[]> posted, String key) {

        Raw(int number, Heading.Posted posted) {
            this(number, posted.values(), posted.key());
        }
    }

    /** Those that say something new, and are of the right shape. */
    List<Line<F, E>> lines(List<Raw> rows, Complaints complaints) {
        patched = new ArrayList<>();
        same = 0;
        Set<String> keys = rows.stream().map(Raw::key).filter(key -> !key.isEmpty()).collect(Collectors.toSet());
        List<E> stored = keys.isEmpty() ? List.of() : looking.known(register, keys);
        Map<String, E> known = stored.stream().collect(Collectors.toMap(register::keyOf, Function.identity()));
        Map<String, String> spelled = new HashMap<>();
        known.keySet().forEach(key -> spelled.put(key.toLowerCase(Locale.ROOT), key));
        Set<String> reachable = known.isEmpty() ? Set.of()
                : new HashSet<>(looking.reachable(register, known.keySet(), keeper.scope()));
        List<Line<F, E>> lines = new ArrayList<>();
        for (Raw raw : rows) {
            E before = known.get(raw.key());
            F told = before == null || !reachable.contains(raw.key()) ? null : register.told(before);
            Map<String, String[]> posted = heading.completed(raw.posted(), told);
            if (told != null && heading.isSame(posted, told) && seen.add(raw.key().toLowerCase(Locale.ROOT))) {
                same++;
                continue;
            }
            Read<F> read = read(posted);
            if (read instanceof Read.Valid<F> valid) {
                Line<F, E> line = new Line<>(raw.number(), valid.form(), before);
                String taken = spelled.get(raw.key().toLowerCase(Locale.ROOT));
                complain(line, before == null ? taken : null, reachable, complaints);
                if (!complaints.concern(raw.number())) {
                    lines.add(line);
                }
            } else {
                refused(raw.number(), posted, before, (Read.Invalid<F>) read, complaints);
            }
        }
        return lines;
    }

    /** How many rows there were that say what is stored. */
    int same() {
        return same;
    }

    /** Of the rows that have cells of the wrong shape, what else they name that is not there. */
    void checkOthers(Complaints complaints) {
        if (patched.isEmpty()) {
            return;
        }
        Complaints further = new Complaints(register.form(), text, locale);
        register.check(patched.stream().map(Patched::line).toList(), keeper, further);
        Map<Integer, Set<String>> wrong = patched.stream()
                .collect(Collectors.toMap(it -> it.line().number(), Patched::wrong));
        further.all().stream().filter(it -> UNKNOWN.contains(it.error().code())
                && !wrong.get(it.line()).contains(it.error().field()))
                .forEach(it -> complaints.about(it.line(), it.error()));
    }

    /** What names something else may be wrong only because another cell that does is: such rows are not looked into. */
    private void refused(int number, Map<String, String[]> posted, E before, Read.Invalid<F> read,
            Complaints complaints) {
        Set<String> wrong = new HashSet<>();
        read.errors().forEach(error -> {
            complaints.about(number, error);
            wrong.add(error.field().replaceFirst("[\\[.].*", ""));
        });
        if (wrong.stream().noneMatch(field -> field.endsWith("Code") || field.equals(register.keyField()))
                && read(heading.patched(posted, wrong)) instanceof Read.Valid<F> valid) {
            patched.add(new Patched<>(new Line<>(number, valid.form(), before), wrong));
        }
    }

    private Read<F> read(Map<String, String[]> posted) {
        return reading.read(register.form(), posted, keeper.actor(), locale);
    }

    /** @param taken how a stored row spells the same key otherwise; null where none does */
    private void complain(Line<F, E> line, String taken, Set<String> reachable, Complaints complaints) {
        String key = register.key(line.form());
        if (!seen.add(key.toLowerCase(Locale.ROOT))) {
            complaints.about(line, register.keyField(), "TWICE_IN_FILE");
        } else if (taken != null) {
            complaints.about(line, register.keyField(), "SPELLED_OTHERWISE", taken);
        } else if (line.before() != null && !reachable.contains(key)) {
            complaints.about(line, register.keyField(), "CODE_TAKEN");
        } else if (line.before() == null && !register.mayAdd(keeper)) {
            complaints.about(line, register.keyField(), "MAY_NOT_ADD");
        }
    }

    /** @param wrong the fields that have been given their examples, so that the others can be looked into */
    private record Patched<F extends Record, E>(Line<F, E> line, Set<String> wrong) {}
}
