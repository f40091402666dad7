package io.weldgate.ledger;

import io.weldgate.ledger.Register.Condition;
import io.weldgate.ledger.Shape.Filter;
import io.weldgate.registry.Scope;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts what somebody looks for in a register to the database, never beyond his reach. */
@Component
class Asking {

    /** Compares with what is searched for. */
    static final String LIKE = " like :text escape '!'";
    static final String ORDERED = " order by ";
    /** Filters that leave few rows. */
    private static final Set<String> NARROW = Set.of("unitCode", "siteCode");

    private final EntityManager database;
    private final AreaShares areas;

    Asking(EntityManager database, AreaShares areas) {
        this.database = database;
        this.areas = areas;
    }

    /**
     * @param select up to the rows
     * @param more   conditions beyond the query's own filters, and the order
     */
    <T> TypedQuery<T> asked(String select, Class<T> type, Register<?, ?> register, Query query, Scope scope,
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
                : shape.from() + " where " + where + more), type);
        parameters.forEach(asked::setParameter);
        return asked;
    }

    /**
     * The rows whose names have the query's text, in the order of the names from there on. Where most rows are within
     * reach, there is no way but to follow the endings until enough are met; else the database may also begin with the
     * few rows that are. Left to choose always, it gathers and sorts a province.
     */
    TypedQuery<String> worded(Register<?, ?> register, Query query, Scope scope) {
        Shape shape = register.shape();
        boolean few = scope.unitCode() != null || !areas.isDense(longest(shape, scope, query))
                || NARROW.stream().anyMatch(field -> !query.filters().getOrDefault(field, "").isBlank());
        return asked("select " + shape.key() + " from NamePart n, ", String.class, register, query, scope,
                " and " + word(register) + (few ? owned(register) : "") + ORDERED + "n.part, n.rowKey");
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

    /** The condition that a row carries the query's text. */
    static String matching(Register<?, ?> register, Query query) {
        if (query.text().isEmpty()) {
            return "";
        }
        Shape shape = register.shape();
        Stream<String> codes = shape.codes().stream().filter(code -> query.isCode()).map(code -> code + LIKE);
        Stream<String> names = Stream.of("exists (select 1 from NamePart n where " + word(register) + owned(register)
                + ")");
        Stream<String> whole = Stream.of(register.matching(query.text())).filter(it -> it != Condition.NONE)
                .map(Condition::jpql);
        return Stream.of(codes, names, whole).flatMap(Function.identity())
                .collect(Collectors.joining(" or ", " and (", ")"));
    }

    /** The condition that an ending of the row's name begins with the query's text. */
    private static String word(Register<?, ?> register) {
        return "n.kind = '" + register.named().getSimpleName() + "' and n.rowKey = " + register.shape().key()
                + " and n.part" + LIKE;
    }

    /** The condition that the ending is of the row's name, by the index of owners. */
    private static String owned(Register<?, ?> register) {
        return " and n.owner = " + register.shape().key();
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
