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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Asks the database for rows of registers, never beyond the asker's reach unless it says so. */
@Component
class Looking {

    /** A search of these is for the beginning of a code, which an index answers; anything else is part of a name. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._:-]+");

    private static final String LIKE = " like :text escape '!'";

    private final EntityManager database;

    Looking(EntityManager database) {
        this.database = database;
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
        } else if (CODE.matcher(query.text()).matches()) {
            return beginning(register, query, scope, most);
        }
        String words = " and " + shape.name() + LIKE;
        // the index of names answers without a look at the rows, but not in their order
        List<String> found = keys(register, query, scope, words, most);
        return found.size() < most ? found.stream().sorted().toList()
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

    /** These rows, in the order of their keys here. */
    <E> List<E> rows(Register<?, E> register, List<String> keys) {
        return known(register, keys).stream().sorted(Comparator.comparing(it -> keys.indexOf(register.keyOf(it))))
                .toList();
    }

    /** The rows after this key, for going through all of them. */
    <E> List<E> after(String key, Register<?, E> register, Query query, Scope scope, int most) {
        Shape shape = register.shape();
        return asked("select e", register.entity(), register, query, scope, matching(register, query.text())
                + " and " + shape.key() + " > :after order by " + shape.key()).setParameter("after", key).setMaxResults(most)
                .getResultList();
    }

    /** Those of the keys that are within reach. */
    List<String> reachable(Register<?, ?> register, Collection<String> keys, Scope scope) {
        return asked("select " + register.shape().key(), String.class, register, new Query("", Map.of()), scope,
                " and " + register.shape().key() + " in :keys").setParameter("keys", keys).getResultList();
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
            parameters.put("text", pattern(query.text()));
        }
        Condition whole = register.matching(query.text());
        if (whole != Condition.NONE && more.contains(whole.jpql())) {
            parameters.putAll(whole.parameters());
        }
        TypedQuery<T> asked = database.createQuery(select + " from " + shape.from() + " where " + where + more, type);
        parameters.forEach(asked::setParameter);
        return asked;
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

    private static String matching(Register<?, ?> register, String text) {
        if (text.isEmpty()) {
            return "";
        }
        Shape shape = register.shape();
        Stream<String> paths = (CODE.matcher(text).matches() ? shape.codes() : List.of(shape.name())).stream()
                .map(path -> path + LIKE);
        Condition whole = register.matching(text);
        return Stream.concat(paths, whole == Condition.NONE ? Stream.empty() : Stream.of(whole.jpql()))
                .collect(Collectors.joining(" or ", " and (", ")"));
    }

    private static String pattern(String text) {
        String literal = text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        return CODE.matcher(text).matches() ? literal : "%" + literal;
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
