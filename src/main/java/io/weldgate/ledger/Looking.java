package io.weldgate.ledger;

import io.weldgate.ledger.Register.Condition;
import io.weldgate.ledger.Register.Written;
import io.weldgate.registry.Naming;
import io.weldgate.registry.Scope;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Asks the database for rows of registers, never beyond the asker's reach unless it says so. */
@Component
public class Looking {

    private final EntityManager database;
    private final Asking asking;
    private final Naming naming;

    Looking(EntityManager database, Asking asking, Naming naming) {
        this.database = database;
        this.asking = asking;
        this.naming = naming;
    }

    /**
     * The first keys of what is looked for, in an order that stays while the rows do: that of the keys, or that of the
     * codes and then of the names from the word on. Whether there is more, one key more than needed tells: counting a
     * province for a list of twenty would be the slowest part of it.
     */
    public List<String> keys(Register<?, ?> register, Query query, Scope scope, int most) {
        Shape shape = register.shape();
        if (query.text().isEmpty()) {
            return keys(register, query, scope, Asking.ORDERED + shape.key(), most);
        }
        Condition whole = register.matching(query.text());
        List<String> exact = whole == Condition.NONE ? List.of()
                : keys(register, query, scope, " and " + whole.jpql() + Asking.ORDERED + shape.key(), most);
        if (!exact.isEmpty()) {
            return exact;
        }
        Set<String> found = query.isCode() ? beginning(register, query, scope, most) : new LinkedHashSet<>();
        if (found.size() < most) {
            found.addAll(worded(register, query, scope, most));
        }
        return found.stream().limit(most).toList();
    }

    /** A name that has the word twice is met twice. */
    private Set<String> worded(Register<?, ?> register, Query query, Scope scope, int most) {
        List<String> met = asking.worded(register, query, scope).setMaxResults(most).getResultList();
        Set<String> found = new LinkedHashSet<>(met);
        return found.size() == met.size() || met.size() < most ? found : worded(register, query, scope, most * 2);
    }

    /** Each code after the other, and each in its own order: of two at once no index gives the first ones. */
    private Set<String> beginning(Register<?, ?> register, Query query, Scope scope, int most) {
        Set<String> found = new LinkedHashSet<>();
        for (String code : register.shape().codes()) {
            if (found.size() < most) {
                found.addAll(keys(register, query, scope, " and " + code + Asking.LIKE + Asking.ORDERED + code, most));
            }
        }
        return found;
    }

    private List<String> keys(Register<?, ?> register, Query query, Scope scope, String more, int most) {
        return asking.asked(keysOf(register), String.class, register, query, scope, more)
                .setMaxResults(most).getResultList();
    }

    private List<String> within(Register<?, ?> register, Query query, Scope scope, List<String> keys) {
        return keys.isEmpty() ? List.of() : asking.asked(keysOf(register), String.class, register,
                new Query("", query.filters()), scope, " and " + register.shape().key() + " in :keys")
                .setParameter("keys", keys).getResultList();
    }

    private static String keysOf(Register<?, ?> register) {
        return "select " + register.shape().key() + " from ";
    }

    /** These rows, in the order of their keys here. */
    <E> List<E> rows(Register<?, E> register, List<String> keys) {
        return known(register, keys).stream().sorted(Comparator.comparing(it -> keys.indexOf(register.keyOf(it))))
                .toList();
    }

    /** The rows after this key, for going through all of them. */
    public <E> List<E> after(String key, Register<?, E> register, Query query, Scope scope, int most) {
        Shape shape = register.shape();
        return asking.asked("select e from ", register.entity(), register, query, scope,
                Asking.matching(register, query) + " and " + shape.key() + " > :after" + Asking.ORDERED + shape.key())
                .setParameter("after", key).setMaxResults(most).getResultList();
    }

    /** Those of the keys that are within reach. */
    public List<String> reachable(Register<?, ?> register, Collection<String> keys, Scope scope) {
        return within(register, new Query("", Map.of()), scope, List.copyOf(keys));
    }

    /** Whoever's they are: keys are unique in the whole system, and some databases pass over their case. */
    public <E> List<E> known(Register<?, E> register, Collection<String> keys) {
        return keys.isEmpty() ? List.of() : database.createQuery("select e from " + register.shape().from() + " where "
                + register.shape().key() + " in :keys", register.entity()).setParameter("keys", keys).getResultList();
    }

    /** Holds the row until the transaction ends. */
    <E> void lock(E entity) {
        database.lock(entity, LockModeType.PESSIMISTIC_WRITE);
        database.refresh(entity);
    }

    public void add(Object entity) {
        database.persist(entity);
    }

    /** Has rows that were written found by their new names. */
    public <F extends Record> void name(Register<F, ?> register, List<Written<F>> rows) {
        if (register.named() == register.entity()) {
            naming.enter(register.named(), rows.stream().filter(row -> row.before() == null
                    || !register.name(row.before()).equals(register.name(row.form())))
                    .collect(Collectors.toMap(row -> register.key(row.form()), row -> register.name(row.form()))));
        }
    }

    /** Writes what has gathered and forgets it, so that memory does not grow with the file. */
    public void turnOver() {
        database.flush();
        database.clear();
    }

    public void forget() {
        database.clear();
    }
}
