package io.weldgate.web.record;

import io.weldgate.decision.Advising;
import io.weldgate.decision.Advising.Advice;
import io.weldgate.decision.Change;
import io.weldgate.decision.DecisionOnFile;
import io.weldgate.decision.Fact;
import io.weldgate.decision.FactFields;
import io.weldgate.decision.Limits;
import io.weldgate.decision.LimitsBook;
import io.weldgate.decision.Must;
import io.weldgate.decision.Remedy;
import io.weldgate.registry.Scope;
import io.weldgate.web.Reasons;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Draws up what a page says about a decision. */
@Component
class Explaining {

    private final Advising advising;
    private final FactWords words;
    private final FamiliarNames familiar;
    private final Reasons reasons;
    private final LimitsBook book;

    Explaining(Advising advising, FactWords words, FamiliarNames familiar, Reasons reasons, LimitsBook book) {
        this.advising = advising;
        this.words = words;
        this.familiar = familiar;
        this.reasons = reasons;
        this.book = book;
    }

    /**
     * @param at      by the clock on the wall
     * @param blocks  what refuses, with what would have to be otherwise
     * @param further what would refuse once that is otherwise
     * @param remarks what refuses nothing
     * @param matter  the limits that {@code blocks} and {@code further} name
     */
    record Explanation(String at, List<Obstacle> blocks, List<Obstacle> further, List<Reasons.Reason> remarks,
            boolean enough, boolean beyond, List<Table> facts, List<Row> matter, List<Row> limits) {}

    record Obstacle(Reasons.Reason reason, boolean known, boolean beyond, List<List<Alteration>> ways) {}

    /** @param which what tells the fact from others of its kind; may be empty */
    record Alteration(String kind, String which, boolean gone, boolean untold, List<Demand> demands) {}

    record Demand(String field, String is, String must, String limits) {}

    record Table(String title, List<Row> rows) {}

    /** @param clause null where it has none */
    record Row(String title, String value, String clause) {}

    Explanation of(DecisionOnFile decision, Scope scope, Locale locale) {
        Map<String, String> names = familiar.in(decision, scope);
        Advice advice = advising.on(decision);
        Set<String> named = named(advice);
        Map<Boolean, List<Row>> limits = Arrays.stream(Limits.class.getRecordComponents()).skip(1).collect(
                Collectors.partitioningBy(limit -> named.contains(limit.getName()),
                        Collectors.mapping(limit -> row(limit, decision, locale), Collectors.toList())));
        return new Explanation(words.limit(decision.at(), locale), obstacles(advice.first(), decision, names, locale),
                obstacles(advice.further(), decision, names, locale),
                reasons.of(decision.findings().stream().filter(finding -> !finding.blocks()).toList(), names, locale),
                advice.enough(), advice.isBeyond(),
                decision.facts().stream().map(fact -> table(fact, names, locale)).toList(), limits.get(true),
                limits.get(false));
    }

    private List<Obstacle> obstacles(List<Remedy> remedies, DecisionOnFile decision, Map<String, String> names,
            Locale locale) {
        return remedies.stream().map(remedy -> new Obstacle(reasons.of(List.of(remedy.finding()), names, locale).get(0),
                remedy.known(), remedy.isBeyond(), remedy.ways().stream().map(way -> way.changes().stream()
                        .map(change -> alteration(change, decision, names, locale)).toList()).toList())).toList();
    }

    private Alteration alteration(Change change, DecisionOnFile decision, Map<String, String> names, Locale locale) {
        return new Alteration(words.kind(change.kind(), locale), change.which().stream()
                .map(field -> words.value(change.told(), field, names, locale)).collect(Collectors.joining("、")),
                change.gone(), change.fact() == null, change.musts().stream().map(must -> new Demand(
                        words.field(change.kind(), must.field(), locale),
                        words.value(change.kind(), must.field(), must.is(), names, locale),
                        words.must(change.kind(), must, names, locale), must.limits().stream()
                                .map(limit -> words.limit(limit, locale) + " = "
                                        + words.limit(decision.limits().of(limit), locale))
                                        .collect(Collectors.joining("、")))).toList());
    }

    private static Set<String> named(Advice advice) {
        return Stream.concat(advice.first().stream(), advice.further().stream()).flatMap(it -> it.ways().stream())
                .flatMap(way -> way.changes().stream()).flatMap(change -> change.musts().stream())
                .map(Must::limits).flatMap(List::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    private Table table(Fact fact, Map<String, String> names, Locale locale) {
        String kind = fact.getClass().getSimpleName();
        return new Table(words.kind(kind, locale), FactFields.of(fact).stream().map(field ->
                new Row(words.field(kind, field, locale), words.value(fact, field, names, locale), null)).toList());
    }

    private Row row(RecordComponent limit, DecisionOnFile decision, Locale locale) {
        LocalDate day = decision.at().atZone(decision.limits().zone()).toLocalDate();
        Object value = decision.limits().of(limit.getName());
        return new Row(words.limit(limit.getName(), locale), words.limit(value, locale),
                book.clause(limit.getName(), value, decision.profile(), day).orElse("weldgate.limits"));
    }
}
