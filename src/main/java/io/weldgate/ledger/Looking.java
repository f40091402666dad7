package io.weldgate.ledger;

import io.weldgate.ledger.Register.Condition;
import io.weldgate.ledger.Shape.Filter;
import io.weldgate.registry.Scope;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Asks the database for rows of registers, never beyond the asker's reach unless it says so. */
@Component
class Looking {

    private static final String LIKE = " like :text escape '!'";
    private static final String ORDERED = " order by ";
    /** How many times as many rows of anybody's are looked through for those within reach. */
    private static final int AMONG = 4;

    private final EntityManager database;
    private final AreaShares areas;

    Looking(EntityManager database, AreaShares areas) {
        this.database = database;
        this.areas = areas;
    }

    /**
     * The first keys of what is looked for, in an order that stays while the rows do. Whether there is more, one key
     * more than needed tells: counting a province for a list of twenty would be the slowest part of it.
     */
    List<String> keys(Register<?, ?> register, Query query, Scope scope, int most) {
        Shape shape = register.shape();
        if (query.text().isEmpty()) {
            return keys(register, query, scope, " order by " + shape.key(), most);
        }
        Condition whole = register.matching(query.text());
        List<String> exact = whole == Condition.NONE ? List.of()
                : keys(register, query, scope, " and " + whole.jpql() + " order by " + shape.key(), most);
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
        String words = " and " + shape.name() + LIKE;
        int enough = most * AMONG;
        List<String> anybodys = keys(register, new Query(query.text(), Map.of()), Scope.everything(), words, enough);
        return anybodys.isEmpty() || anybodys.size() < enough
                ? within(register, query, scope, anybodys).stream().sorted().limit(most).toList()
                : keys(register, query, scope, words + " order by " + shape.key(), most);
    }

    /** Each code after the other, and each in its own order: of two at once no index gives the first ones. */
    private List<String> beginning(Register<?, ?> register, Query query, Scope scope, int most) {
        Set<String> found = new LinkedHashSet<>();
        for (String code : register.shape().codes()) {
            if (found.size() < most) {
                found.addAll(keys(register, query, scope, " and " + code + LIKE + " order by " + code, most));
            }
        }
        return found.stream().limit(most).toList();
    }

    private List<String> keys(Register<?, ?> register, Query query, Scope scope, String more, int most) {
        return asked("select " + register.shape().key(), String.class, register, query, scope, more)
                .setMaxResults(most).getResultList();
    }

    private List<String> within(Register<?, ?> register, Query query, Scope scope, List<String> keys) {
        return keys.isEmpty() ? List.of() : asked("select " + register.shape().key(), String.class, register,
                new Query("", query.filters()), scope, " and " + register.shape().key() + " in :keys")
                .setParameter("keys", keys).getResultList();
    }

    /** These rows, in the order of their keys here. */
    <E> List<E> rows(Register<?, E> register, List<String> keys) {
        return known(register, keys).stream().sorted(Comparator.comparing(it -> keys.indexOf(register.keyOf(it))))
                .toList();
    }

    /** The rows after this key, for going through all of them. */
    <E> List<E> after(String key, Register<?, E> register, Query query, Scope scope, int most) {
        Shape shape = register.shape();
        return asked("select e", register.entity(), register, query, scope, matching(register, query) + " and "
                + shape.key() + " > :after order by " + shape.key()).setParameter("after", key).setMaxResults(most)
                .getResultList();
    }

    /** Those of the keys that are within reach. */
    List<String> reachable(Register<?, ?> register, Collection<String> keys, Scope scope) {
        return within(register, new Query("", Map.of()), scope, List.copyOf(keys));
    }

    /** Whoever's they are: keys are unique in the whole system, and some databases pass over their case. */
    <E> List<E> known(Register<?, E> register, Collection<String> keys) {
        return keys.isEmpty() ? List.of() : database.createQuery("select e from " + register.shape().from() + " where "
                + register.shape().key() + " in :keys", register.entity()).setParameter("keys", keys).getResultList();
    }

    /** Holds the row until the transaction ends. */
    <E> void lock(E entity) {
        database.lock(entity, LockModeType.PESSIMISTIC_WRITE);
        database.refresh(entity);
    }

    void add(Object entity) {
        database.persist(entity);
    }

    /** Writes what has gathered and forgets it, so that memory does not grow with the file. */
    void turnOver() {
        database.flush();
        database.clear();
    }

    void forget() {
        database.clear();
    }

    private <T> TypedQuery<T> asked(String select, Class<T> type, Register<?, ?> register, Query query, Scope scope,
            String more) {
        Shape shape = register.shape();
        Map<String, Object> parameters = new HashMap<>();
        String where = within(shape, scope, parameters)
                + query.filters().entrySet().stream().filter(it -> !it.getValue().isBlank()).map(it ->
                        filtered(register, it.getKey(), it.getValue().strip(), parameters))
                        .collect(Collectors.joining());
        if (more.contains(LIKE)) {
            parameters.put("text", query.pattern());
        }
        Condition whole = register.matching(query.text());
        if (whole != Condition.NONE && more.contains(whole.jpql())) {
            parameters.putAll(whole.parameters());
        }
        boolean alone = !where.contains(Shape.AREA_OF_UNIT)
                || more.contains(ORDERED) && areas.isDense(longest(shape, scope, query));
        TypedQuery<T> asked = database.createQuery(select + (alone ? shape.rowByRow(where + more)
                : " from " + shape.from() + " where " + where + more), type);
        parameters.forEach(asked::setParameter);
        return asked;
    }

    /** The narrowest area that is asked for. */
    private static String longest(Shape shape, Scope scope, Query query) {
        return query.filters().entrySet().stream().filter(it -> shape.filters().containsKey(it.getKey())
                && shape.filters().get(it.getKey()).prefix()).map(it -> it.getValue().strip())
                .filter(it -> it.length() > scope.areas().length()).findFirst().orElse(scope.areas());
    }

    private static String within(Shape shape, Scope scope, Map<String, Object> parameters) {
        if (scope.unitCode() != null) {
            parameters.put("scopeUnit", scope.unitCode());
            return shape.unit() == null ? "1 = 0 and :scopeUnit is not null" : shape.unit() + " = :scopeUnit";
        } else if (scope.areas().isEmpty()) {
            return "1 = 1";
        }
        parameters.put("scopeArea", scope.areas() + "%");
        return shape.area() + " like :scopeArea";
    }

    private static String matching(Register<?, ?> register, Query query) {
        if (query.text().isEmpty()) {
            return "";
        }
        Shape shape = register.shape();
        Stream<String> paths = (query.isCode() ? shape.codes() : List.of(shape.name())).stream().map(path -> path + LIKE);
        Condition whole = register.matching(query.text());
        return Stream.concat(paths, whole == Condition.NONE ? Stream.empty() : Stream.of(whole.jpql()))
                .collect(Collectors.joining(" or ", " and (", ")"));
    }

    private static String filtered(Register<?, ?> register, String field, String value,
            Map<String, Object> parameters) {
        if (register.conditions().getOrDefault(field, List.of()).contains(value)) {
            Condition condition = register.condition(field, value);
            parameters.putAll(condition.parameters());
            return " and " + condition.jpql();
        }
        Filter filter = register.shape().filters().get(field);
        if (filter == null) {
            throw new FilterUnreadable(field);
        }
        parameters.put(field, filter.prefix() ? value.replace("%", "").replace("_", "") + "%"
                : converted(field, filter.type(), value));
        return " and " + filter.path() + (filter.prefix() ? " like :" : " = :") + field;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object converted(String field, Class<?> type, String value) {
        try {
            return type == String.class ? value : type == Boolean.class ? Boolean.valueOf(value)
                    : Enum.valueOf((Class) type, value);
        } catch (IllegalArgumentException e) {
            throw new FilterUnreadable(field);
        }
    }
}
