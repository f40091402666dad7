package io.weldgate.deadline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * What {@code rules/clocks.yml} says.
 *
 * @param limits   of each clock, the oldest first
 * @param settings by clock, the limit of {@code rules/limits.yml} that gives its length, by its name there
 */
record ClocksFile(Map<CaseClock, List<TimeLimit>> limits, Map<CaseClock, String> settings) {

    /** @throws IllegalArgumentException naming what is wrong with it */
    static ClocksFile read() {
        try (InputStream text = new ClassPathResource("rules/clocks.yml").getInputStream()) {
            Map<String, List<Map<String, Object>>> entries =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
            var file = new ClocksFile(new EnumMap<>(CaseClock.class), new EnumMap<>(CaseClock.class));
            entries.forEach((code, values) -> file.add(CaseClock.valueOf(code), values));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("The clocks cannot be read", e);
        }
    }

    /** That of the day; before the first, the first. */
    TimeLimit of(CaseClock clock, LocalDate day) {
        List<TimeLimit> dated = limits.get(clock);
        return dated.stream().filter(limit -> !limit.from().isAfter(day)).reduce((older, newer) -> newer)
                .orElse(dated.get(0));
    }

    private void add(CaseClock clock, List<Map<String, Object>> values) {
        limits.put(clock, values.stream().map(value -> limit(clock, value))
                .sorted(Comparator.comparing(TimeLimit::from)).toList());
        values.stream().map(value -> (String) value.get("limit")).filter(name -> name != null)
                .forEach(name -> settings.put(clock, name));
    }

    private static TimeLimit limit(CaseClock clock, Map<String, Object> value) {
        boolean law = value.get("limit") == null;
        LengthUnit unit = LengthUnit.valueOf((String) value.get("unit"));
        int length = law ? (Integer) value.get("length") : 0;
        boolean hours = unit == LengthUnit.HOURS;
        return new TimeLimit(clock, LocalDate.parse((String) value.get("from")), hours ? 0 : length,
                hours ? Duration.ofHours(length) : null, unit, law,
                Lapse.valueOf((String) value.get("lapse")), Duration.parse((String) value.get("warn")),
                Boolean.TRUE.equals(value.get("moves")), Boolean.TRUE.equals(value.get("before")),
                (String) value.get("source"), Boolean.TRUE.equals(value.get("verify")));
    }
}
