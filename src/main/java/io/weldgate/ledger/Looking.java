package io.weldgate.ledger;

import io.weldgate.ledger.Register.Condition;
import io.weldgate.registry.Scope;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Asks the database for rows of registers, never beyond the asker's reach unless it says so. */
@Component
public class Looking {

    /** How many times as many rows of anybody's are looked through for those within reach. */
    private static final int AMONG = 4;

    private final EntityManager database;
    private final Asking asking;

    Looking(EntityManager database, Asking asking) {
        this.database = database;
        this.asking = asking;
    }

    /**
     * The first keys of what is looked for, in an order that stays while the rows do. Whether there is more, one key
     * more than needed tells: counting a province for a list of twenty would be the slowest part of it.
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
        } else if (query.isCode()) {
            return beginning(register, query, scope, most);
        }
        return worded(register, query, scope, most);
    }

    /**
     * The index of names is gone through once for the first so many of anybody's, and what of them lies within reach is
     * asked afterwards: the other way round every row's unit would be looked up. Words in more names are common enough
     * to be met soon in the order of the keys.
     */
    private List<String> worded(Register<?, ?> register, Query query, Scope scope, int most) {
        Shape shape = register.shape();
        String words = " and " + shape.name() + Asking.LIKE;
        int enough = most * AMONG;
        List<String> anybodys = keys(register, new Query(query.text(), Map.of()), Scope.everything(), words, enough);
        return anybodys.isEmpty() || anybodys.size() < enough
                ? within(register, query, scope, anybodys).stream().sorted().limit(most).toList()
                : keys(register, query, scope, words + Asking.ORDERED + shape.key(), most);
    }

    /** Each code after the other, and each in its own order: of two at once no index gives the first ones. */
    private List<String> beginning(Register<?, ?> register, Query query, Scope scope, int most) {
        Set<String> found = new LinkedHashSet<>();
        for (String code : register.shape().codes()) {
            if (found.size() < most) {
                found.addAll(keys(register, query, scope, " and " + code + Asking.LIKE + Asking.ORDERED + code, most));
            }
        }
        return found.stream().limit(most).toList();
    }

    private List<String> keys(Register<?, ?> register, Query query, Scope scope, String more, int most) {
        return asking.asked("select " + register.shape().key(), String.class, register, query, scope, more)
                .setMaxResults(most).getResultList();
    }

    private List<String> within(Register<?, ?> register, Query query, Scope scope, List<String> keys) {
        return keys.isEmpty() ? List.of() : asking.asked("select " + register.shape().key(), String.class, register,
                new Query("", query.filters()), scope, " and " + register.shape().key() + " in :keys")
                .setParameter("keys", keys).getResultList();
    }

    /** These rows, in the order of their keys here. */
    <E> List<E> rows(Register<?, E> register, List<String> keys) {
        return known(register, keys).stream().sorted(Comparator.comparing(it -> keys.indexOf(register.keyOf(it))))
                .toList();
    }

    /** The rows after this key, for going through all of them. */
    public <E> List<E> after(String key, Register<?, E> register, Query query, Scope scope, int most) {
        Shape shape = register.shape();
        return asking.asked("select e", register.entity(), register, query, scope, Asking.matching(register, query)
                + " and " + shape.key() + " > :after" + Asking.ORDERED + shape.key()).setParameter("after", key)
                .setMaxResults(most).getResultList();
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

    /** Writes what has gathered and forgets it, so that memory does not grow with the file. */
    public void turnOver() {
        database.flush();
        database.clear();
    }

    public void forget() {
        database.clear();
    }
}
