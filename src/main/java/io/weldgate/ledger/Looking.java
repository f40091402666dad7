package io.weldgate.ledger;

import io.weldgate.ledger.Register.Condition;
import io.weldgate.ledger.Shape.Filter;
import io.weldgate.registry.Scope;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Asks the database for rows of registers, never beyond the asker's reach unless it says so. */
@Component
class Looking {

    /** A search of these is for the beginning of a code, which an index answers; anything else is part of a name. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._:-]+");

    private final EntityManager database;

    Looking(EntityManager database) {
        this.database = database;
    }

    <E> List<E> page(Register<?, E> register, Query query, Scope scope, int first, int most) {
        return asked("select e", register.entity(), register, query, scope, "").setFirstResult(first)
                .setMaxResults(most).getResultList();
    }

    /** At most one more than is asked for: counting a province for a list of twenty would be the slowest part of it. */
    int count(Register<?, ?> register, Query query, Scope scope, int most) {
        return asked("select " + register.shape().key(), String.class, register, query, scope, "")
                .setMaxResults(most + 1).getResultList().size();
    }

    /** The rows after this key, for going through all of them. */
    <E> List<E> after(String key, Register<?, E> register, Query query, Scope scope, int most) {
        return asked("select e", register.entity(), register, query, scope,
                " and " + register.shape().key() + " > :after").setParameter("after", key).setMaxResults(most)
                .getResultList();
    }

    /** Those of the keys that are within reach. */
    List<String> reachable(Register<?, ?> register, Collection<String> keys, Scope scope) {
        return asked("select " + register.shape().key(), String.class, register, new Query("", Map.of()), scope,
                " and " + register.shape().key() + " in :keys").setParameter("keys", keys).getResultList();
    }

    /** Whoever's they are: keys are unique in the whole system, and some databases pass over their case. */
    <E> List<E> known(Register<?, E> register, Collection<String> keys) {
        return database.createQuery("select e from " + register.shape().from() + " where " + register.shape().key()
                + " in :keys", register.entity()).setParameter("keys", keys).getResultList();
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
        String where = within(shape, scope, parameters) + matching(register, query.text(), parameters)
                + query.filters().entrySet().stream().filter(it -> !it.getValue().isBlank()).map(it ->
                        filtered(register, it.getKey(), it.getValue().strip(), parameters))
                        .collect(Collectors.joining());
        TypedQuery<T> asked = database.createQuery(select + " from " + shape.from() + " where " + where + more
                + " order by " + shape.key(), type);
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

    private static String matching(Register<?, ?> register, String text, Map<String, Object> parameters) {
        if (text.isEmpty()) {
            return "";
        }
        String literal = text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
        boolean code = CODE.matcher(text).matches();
        parameters.put("text", code ? literal + "%" : "%" + literal + "%");
        List<String> paths = code ? register.shape().codes() : List.of(register.shape().name());
        Condition whole = register.matching(text);
        parameters.putAll(whole.parameters());
        String or = whole.jpql().isEmpty() ? "" : " or " + whole.jpql();
        return paths.stream().map(path -> path + " like :text escape '!'")
                .collect(Collectors.joining(" or ", " and (", or + ")"));
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
