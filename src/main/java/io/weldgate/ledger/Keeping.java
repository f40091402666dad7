package io.weldgate.ledger;

import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.form.FieldError;
import io.weldgate.form.Filled;
import io.weldgate.form.FormReading;
import io.weldgate.form.FormText;
import io.weldgate.form.Read;
import io.weldgate.ledger.Register.Written;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks at, adds and changes single rows. Whether the keeper may at all, the caller has checked. */
@Component
public class Keeping {

    private final Looking looking;
    private final FormReading reading;
    private final FormText text;
    private final Trail trail;
    private final Remembering remembering;

    Keeping(Looking looking, FormReading reading, FormText text, Trail trail, Remembering remembering) {
        this.looking = looking;
        this.reading = reading;
        this.text = text;
        this.trail = trail;
        this.remembering = remembering;
    }

    /** What came of a form. */
    public sealed interface Kept {

        /** @param values as stored, whole */
        record Done(String key, boolean added, Map<String, Object> values) implements Kept {}

        record Invalid(List<FieldError> errors) implements Kept {}
    }

    /** A row by its fields: whole for who may change it, and that is written down; masked for others. */
    @Transactional
    public <F extends Record, E> Optional<Map<String, Object>> look(Register<F, E> register, String key,
            Keeper keeper) {
        return find(register, key, keeper).map(entity -> {
            Map<String, Object> masked = Values.masked(register.told(entity));
            if (!register.mayWrite(keeper)) {
                return masked;
            }
            Map<String, Object> whole = Values.of(register.told(entity));
            if (!whole.equals(masked)) {
                trail.changed(Entry.of(register.code() + ":" + key, "register.looked", keeper.actor()));
            }
            return whole;
        });
    }

    /** Of a row within reach. */
    @Transactional(readOnly = true)
    public <F extends Record, E> List<Register.Signature> signatures(Register<F, E> register, String key,
            Keeper keeper) {
        return find(register, key, keeper).map(register::signatures).orElse(List.of());
    }

    /** A repetition with the same content is harmless. */
    @Transactional
    public <F extends Record, E> Kept add(Register<F, E> register, Filled filled, Keeper keeper, Locale locale) {
        Read<F> read = filled.read(reading, register.form(), keeper.actor(), locale);
        if (read instanceof Read.Invalid<F> invalid) {
            return new Kept.Invalid(invalid.errors());
        }
        F form = ((Read.Valid<F>) read).form();
        String key = register.key(form);
        Complaints complaints = new Complaints(register.form(), text, locale);
        Line<F, E> line = new Line<>(0, form, null);
        List<E> before = looking.known(register, List.of(key));
        if (!before.isEmpty()) {
            E there = before.get(0);
            if (register.isTold(there, form) && find(register, key, keeper).isPresent()) {
                return new Kept.Done(key, false, Values.of(form));
            }
            complaints.about(line, register.keyField(), "CODE_TAKEN");
            return new Kept.Invalid(complaints.errors());
        }
        register.check(List.of(line), keeper, complaints);
        if (!complaints.errors().isEmpty()) {
            return new Kept.Invalid(complaints.errors());
        }
        E made = register.made(form);
        register.signed(made, form, null, keeper);
        looking.add(made);
        written(register, new Written<>(null, form), keeper);
        return new Kept.Done(key, true, Values.of(form));
    }

    /** Empty where there is no such row within reach. */
    @Transactional
    public <F extends Record, E> Optional<Kept> change(Register<F, E> register, String key, Filled filled,
            Keeper keeper, Locale locale) {
        return find(register, key, keeper).map(entity -> {
            looking.lock(entity);
            Read<F> read = filled.read(reading, register.form(), keeper.actor(), locale);
            return read instanceof Read.Invalid<F> invalid ? new Kept.Invalid(invalid.errors())
                    : changed(register, entity, ((Read.Valid<F>) read).form(), keeper, locale);
        });
    }

    private <F extends Record, E> Kept changed(Register<F, E> register, E entity, F form, Keeper keeper,
            Locale locale) {
        Complaints complaints = new Complaints(register.form(), text, locale);
        Line<F, E> line = new Line<>(0, form, entity);
        String key = register.keyOf(entity);
        if (!register.key(form).equals(key)) {
            complaints.about(line, register.keyField(), "CODE_STAYS");
        } else {
            register.check(List.of(line), keeper, complaints);
        }
        if (!complaints.errors().isEmpty()) {
            return new Kept.Invalid(complaints.errors());
        }
        F before = register.beside(entity, form);
        if (!Values.differing(before, form).isEmpty()) {
            register.change(entity, form);
            register.signed(entity, form, before, keeper);
            written(register, new Written<>(before, form), keeper);
        }
        return new Kept.Done(key, false, Values.of(form));
    }

    private <F extends Record> void written(Register<F, ?> register, Written<F> row, Keeper keeper) {
        looking.turnOver();
        looking.name(register, List.of(row));
        register.written(List.of(row), keeper);
        remembering.written(register, List.of(row), keeper);
    }

    private <F extends Record, E> Optional<E> find(Register<F, E> register, String key, Keeper keeper) {
        return looking.reachable(register, List.of(key), keeper.scope()).contains(key)
                ? looking.known(register, List.of(key)).stream().filter(it -> register.keyOf(it).equals(key))
                        .findFirst()
                : Optional.empty();
    }
}
