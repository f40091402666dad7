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
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Makes rows into lines that can be written. A row that says what is stored needs no reading: it changes nothing,
 * whatever a form would ask of it by now.
 */
final class RowReading<F extends Record, E> {

    private final Register<F, E> register;
    private final Keeper keeper;
    private final Heading heading;
    private final Looking looking;
    private final FormReading reading;
    private final Locale locale;
    private final Alongside<F, E> alongside;
    private final Set<String> seen = new HashSet<>();
    private int same;

    RowReading(Register<F, E> register, Keeper keeper, Heading heading, Looking looking, FormReading reading,
            FormText text, Locale locale) {
        this.register = register;
        this.keeper = keeper;
        this.heading = heading;
        this.looking = looking;
        this.reading = reading;
        this.locale = locale;
        this.alongside = new Alongside<>(register, keeper, text, locale);
    }

    /** A row as its cells are meant. */
    record Raw(int number, Map<String, String[]> posted, String key) {

        Raw(int number, Heading.Posted posted) {
            this(number, posted.values(), posted.key());
        }
    }

    /** Those that say something new, and are of the right shape. */
    List<Line<F, E>> lines(List<Raw> rows, Complaints complaints) {
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
            String taken = before == null ? spelled.get(raw.key().toLowerCase(Locale.ROOT)) : null;
            boolean strange = before != null && !reachable.contains(raw.key());
            read(raw, posted, new Known<>(before, taken, strange), complaints).ifPresent(lines::add);
        }
        return lines;
    }

    /** How many rows there were that say what is stored. */
    int same() {
        return same;
    }

    /** Of the rows that are wrong already, what else is. */
    void checkOthers(Complaints complaints) {
        alongside.check(complaints);
    }

    /** Empty where something is wrong with it. */
    private Optional<Line<F, E>> read(Raw raw, Map<String, String[]> posted, Known<E> known, Complaints complaints) {
        Set<String> wrong = new HashSet<>();
        Read<F> read = read(posted);
        if (read instanceof Read.Invalid<F> invalid) {
            invalid.errors().forEach(error -> {
                complaints.about(raw.number(), error);
                wrong.add(error.field().replaceFirst("[\\[.].*", ""));
            });
            read = read(heading.patched(posted, wrong));
        }
        if (!(read instanceof Read.Valid<F> valid)) {
            return Optional.empty();
        }
        var line = new Line<>(raw.number(), valid.form(), known.strange() ? null : known.row());
        if (!wrong.contains(register.keyField()) && complain(line, known, complaints)) {
            wrong.add(register.keyField());
        }
        if (!wrong.isEmpty()) {
            alongside.add(line, wrong);
            return Optional.empty();
        }
        return Optional.of(line);
    }

    private Read<F> read(Map<String, String[]> posted) {
        return reading.read(register.form(), posted, keeper.actor(), locale);
    }

    /** @return whether the row may not have this key */
    private boolean complain(Line<F, E> line, Known<E> known, Complaints complaints) {
        String field = register.keyField();
        if (!seen.add(register.key(line.form()).toLowerCase(Locale.ROOT))) {
            complaints.about(line, field, "TWICE_IN_FILE");
        } else if (known.spelled() != null) {
            complaints.about(line, field, "SPELLED_OTHERWISE", known.spelled());
        } else if (known.strange()) {
            complaints.about(line, field, "CODE_TAKEN");
        } else if (known.row() == null && !register.mayAdd(keeper)) {
            complaints.about(line, field, "MAY_NOT_ADD");
        } else {
            return false;
        }
        return true;
    }

    /**
     * What is stored under a row's key.
     *
     * @param row     null where there is none
     * @param spelled how a stored row spells the same key otherwise; null where none does
     * @param strange whether it is out of the keeper's reach
     */
    private record Known<E>(E row, String spelled, boolean strange) {}
}
