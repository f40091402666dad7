package io.weldgate.decision;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The text of {@code rules/limits.yml}, before any value is understood.
 *
 * @param areas by area code, what differs there, written as the profiles are
 */
record LimitsFile(Map<String, Map<String, List<Map<String, Object>>>> profiles,
        Map<String, Map<String, Map<String, List<Map<String, Object>>>>> areas, Set<String> greaterIsStricter,
        Map<String, List<String>> ranges) {

    @SuppressWarnings("unchecked")
    static LimitsFile read(Resource file) {
        try (InputStream text = file.getInputStream()) {
            Map<String, Object> sections = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
            var ranges = (Map<String, List<String>>) sections.remove("RANGES");
            var areas = (Map<String, Map<String, Map<String, List<Map<String, Object>>>>>) sections.remove("AREAS");
            var greater = Set.copyOf((List<String>) sections.remove("GREATER_IS_STRICTER"));
            return new LimitsFile((Map<String, Map<String, List<Map<String, Object>>>>) (Map<String, ?>) sections,
                    areas, greater, ranges);
        } catch (IOException e) {
            throw new UncheckedIOException("The limits cannot be read", e);
        }
    }

    /**
     * The value that holds for this profile in this area on this day, as text; of a list, its members separated by
     * commas. The smallest area that says something speaks, else the profile, else GENERAL.
     */
    String value(String limit, Profile profile, String area, LocalDate day) {
        Object value = entry(limit, profile, area, day).get("value");
        return value instanceof Collection<?> members ? String.join(",", members.stream().map(String::valueOf).toList())
                : String.valueOf(value);
    }

    /** The source of that value. */
    String clause(String limit, Profile profile, String area, LocalDate day) {
        return (String) entry(limit, profile, area, day).get("clause");
    }

    /** Of the areas that have limits of their own the smallest that holds this one; empty where none does. */
    String speaking(String area) {
        return holding(area).findFirst().orElse("");
    }

    private Stream<String> holding(String area) {
        return areas.keySet().stream().filter(area::startsWith).sorted(Comparator.comparing(String::length).reversed());
    }

    private Map<String, Object> entry(String limit, Profile profile, String area, LocalDate day) {
        List<Map<String, Object>> values = holding(area)
                .map(code -> of(areas.get(code), limit, profile)).filter(List.class::isInstance).findFirst()
                .orElseGet(() -> of(profiles, limit, profile));
        if (values == null) {
            throw new IllegalStateException("rules/limits.yml gives no value for the limit " + limit);
        }
        return values.stream().filter(dated -> !from(dated).isAfter(day))
                .max(Comparator.comparing(LimitsFile::from))
                .orElse(values.get(0));
    }

    /** Every day on which some limit changes. */
    Stream<LocalDate> changes() {
        return Stream.concat(Stream.of(profiles), areas.values().stream()).flatMap(all -> all.values().stream())
                .flatMap(limits -> limits.values().stream()).flatMap(List::stream)
                .map(LimitsFile::from).distinct();
    }

    private static List<Map<String, Object>> of(Map<String, Map<String, List<Map<String, Object>>>> all, String limit,
            Profile profile) {
        List<Map<String, Object>> general = all.getOrDefault(Profile.GENERAL.name(), Map.of()).get(limit);
        return all.getOrDefault(profile.name(), Map.of()).getOrDefault(limit, general);
    }

    private static LocalDate from(Map<String, Object> dated) {
        return LocalDate.parse((String) dated.get("from"));
    }
}
