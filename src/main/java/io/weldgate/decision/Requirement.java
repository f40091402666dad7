package io.weldgate.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One requirement of {@code rules/remedies.yml}: which fact, and what of it must be so. */
record Requirement(String kind, List<Field> which, boolean gone, List<Field> musts) {

    private static final Pattern WRITTEN = Pattern.compile("(\\w+)(?:\\[([^]]+)])? (.+)");
    private static final Pattern FIELD = Pattern.compile("(\\w+) ([a-z-]+) (.+)");
    private static final String GONE = "gone";

    /** @param value as written */
    record Field(String name, Relation relation, String value) {}

    /** @throws IllegalArgumentException if it cannot be understood */
    static Requirement read(String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        if (!written.matches()) {
            throw new IllegalArgumentException("Not a requirement: " + text);
        }
        List<Field> which = written.group(2) == null ? List.of() : Arrays.stream(written.group(2).split(", "))
                .map(one -> one.split("=")).map(one -> new Field(one[0], Relation.IS, one[1])).toList();
        boolean gone = written.group(3).equals(GONE);
        return new Requirement(written.group(1), which, gone, gone ? List.of()
                : Arrays.stream(written.group(3).split(", ")).map(Requirement::field).toList());
    }

    private static Field field(String text) {
        Matcher written = FIELD.matcher(text);
        if (!written.matches()) {
            throw new IllegalArgumentException("Not a field, a relation and a value: " + text);
        }
        return new Field(written.group(1),
                Relation.valueOf(written.group(2).toUpperCase(Locale.ROOT).replace('-', '_')), written.group(3));
    }

    /** What would have to be otherwise; empty if it is so already. */
    Optional<Change> in(Situation situation) {
        List<Fact> meant = situation.facts().stream().filter(fact -> isMeant(fact, situation)).toList();
        if (gone) {
            return meant.stream().findFirst()
                    .map(fact -> new Change(kind, names(), fact, true, List.of(), fact, situation.limits().zone()));
        }
        Optional<Fact> nearest = meant.stream().min(Comparator.comparing(fact -> unmet(fact, situation).size()));
        Fact told = nearest.orElseGet(() -> identified(situation));
        List<Must> demanded = nearest.isPresent() ? unmet(told, situation) : musts.stream()
                .map(field -> must(field, null, told, situation)).toList();
        return nearest.isPresent() && demanded.isEmpty() ? Optional.empty() : Optional.of(
                new Change(kind, names(), nearest.orElse(null), false, demanded, told, situation.limits().zone()));
    }

    private List<String> names() {
        return which.stream().map(Field::name).toList();
    }

    private boolean isMeant(Fact fact, Situation situation) {
        return fact.getClass().getSimpleName().equals(kind) && which.stream().allMatch(field ->
                String.valueOf(FactFields.value(fact, field.name)).equals(
                        String.valueOf(situation.value(field.value, fact, FactFields.type(kind, field.name)))));
    }

    /** A fact of which only that is told which one it is. */
    private Fact identified(Situation situation) {
        Fact fact = FactFields.blank(kind);
        for (Field field : which) {
            fact = FactFields.with(fact, field.name,
                    situation.value(field.value, fact, FactFields.type(kind, field.name)));
        }
        return fact;
    }

    private List<Must> unmet(Fact fact, Situation situation) {
        List<Must> unmet = new ArrayList<>();
        for (Field field : musts) {
            Must must = must(field, FactFields.value(fact, field.name), fact, situation);
            if (!must.isMet(situation.limits().zone())) {
                unmet.add(must);
            }
        }
        return unmet;
    }

    private Must must(Field field, Object is, Fact fact, Situation situation) {
        return new Must(field.name, is, field.relation,
                situation.value(field.value, fact, FactFields.type(kind, field.name)), Situation.limitsIn(field.value));
    }
}
