package io.weldgate.decision;

import io.weldgate.decision.Fact.Asked;
import io.weldgate.decision.PermitFact.PermitOnFile;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the words of a requirement mean where a finding was made. */
record Situation(Finding finding, List<Fact> facts, Limits limits) {

    private static final Pattern SUM = Pattern.compile("(\\S+) ([+-]) (\\S+)");
    private static final Pattern LIMIT = Pattern.compile("limit:(\\w+)");
    private static final Pattern OF_A_FACT = Pattern.compile("([A-Z]\\w+|own)\\.(\\w+)");
    private static final String ARGUMENT = "argument:";
    private static final String ISSUERS = "issuers:";
    private static final String PROJECT = "project:";

    Asked asked() {
        return facts.stream().filter(Asked.class::isInstance).map(Asked.class::cast).findFirst().orElseThrow();
    }

    /**
     * @param own  the fact that is spoken about
     * @param type of the field that the value is for; null where it does not matter
     * @return null if the facts do not tell
     */
    Object value(String written, Fact own, Class<?> type) {
        Matcher sum = SUM.matcher(written);
        if (sum.matches()) {
            return sum(value(sum.group(1), own, null), sum.group(2).equals("+"),
                    (TemporalAmount) value(sum.group(3), own, TemporalAmount.class));
        }
        Matcher limit = LIMIT.matcher(written);
        if (limit.matches()) {
            return limits.of(limit.group(1));
        }
        Matcher field = OF_A_FACT.matcher(written);
        if (field.matches()) {
            return field.group(1).equals("own") ? FactFields.value(own, field.group(2))
                    : facts.stream().filter(fact -> fact.getClass().getSimpleName().equals(field.group(1))).findFirst()
                            .map(fact -> FactFields.value(fact, field.group(2))).orElse(null);
        }
        return written.startsWith(ISSUERS)
                ? issuers(value(written.substring(ISSUERS.length()), own, CertificateFamily.class))
                : written.startsWith(PROJECT) ? project(value(written.substring(PROJECT.length()), own, String.class))
                : word(written, type);
    }

    private Object issuers(Object family) {
        return family == null ? null : limits.issuers((CertificateFamily) family);
    }

    /** As a welder has it who passes the examination today; null where nobody can read what is demanded. */
    private Object project(Object code) {
        return code == null || ProjectCode.parse(code.toString()).isEmpty() ? null
                : new Project(code.toString(), today(), today().plus(limits.specialEquipmentValidity()).minusDays(1),
                null);
    }

    /** The limits that a value comes from. */
    static List<String> limitsIn(String written) {
        return LIMIT.matcher(written).results().map(result -> result.group(1)).toList();
    }

    private Object word(String written, Class<?> type) {
        if (written.startsWith(ARGUMENT)) {
            int number = Integer.parseInt(written.substring(ARGUMENT.length()));
            return number < finding.arguments().size() ? typed(finding.arguments().get(number), type) : null;
        }
        return switch (written) {
            case "now" -> asked().at();
            case "today" -> today();
            case "first-day" -> ofTheWindow(window -> window.firstDay(limits.zone()));
            case "last-day" -> ofTheWindow(window -> window.lastDay(limits.zone()));
            default -> written.contains("|") ? Stream.of(written.split("\\|")).map(word -> typed(word, type))
                    .collect(Collectors.toCollection(LinkedHashSet::new)) : typed(written, type);
        };
    }

    private LocalDate today() {
        return asked().at().atZone(limits.zone()).toLocalDate();
    }

    private LocalDate ofTheWindow(Function<Window, LocalDate> day) {
        return facts.stream().filter(PermitOnFile.class::isInstance).findFirst()
                .map(permit -> day.apply(((PermitOnFile) permit).window())).orElse(null);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object typed(String word, Class<?> type) {
        return type == null || type == String.class ? word
                : type.isEnum() ? Enum.valueOf((Class) type, word)
                : type == boolean.class ? Boolean.valueOf(word)
                : type == TemporalAmount.class ? amount(word)
                : type == Instant.class ? Instant.parse(word)
                : type == LocalTime.class ? LocalTime.parse(word)
                : type == int.class || type == Integer.class ? Integer.valueOf(word) : type == double.class
                ? Double.valueOf(word) : word;
    }

    private static TemporalAmount amount(String word) {
        return word.startsWith("PT") ? Duration.parse(word) : Period.parse(word);
    }

    private static Object sum(Object time, boolean plus, TemporalAmount amount) {
        if (time instanceof LocalDate day) {
            return plus ? day.plus((Period) amount) : day.minus((Period) amount);
        }
        return time == null ? null : plus ? ((Instant) time).plus((Duration) amount)
                : ((Instant) time).minus((Duration) amount);
    }
}
