package io.weldgate.decision;

import java.lang.reflect.Constructor;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The limits in force on a day, for each profile: {@code rules/limits.yml}, overridden for every profile at once by
 * {@code weldgate.limits.<name>}. A name that is no limit, or a value out of its range, fails the start.
 */
@Component
public class LimitsBook {

    private static final Constructor<?> LIMITS = Limits.class.getDeclaredConstructors()[0];

    private final LimitsFile file = LimitsFile.read(new ClassPathResource("rules/limits.yml"));
    private final Map<LimitName, String> overrides = new HashMap<>();
    private final ZoneId zone;
    private final NavigableSet<LocalDate> changes;
    private final Map<Period, Limits> read = new ConcurrentHashMap<>();

    /**
     * In which the same limits hold.
     *
     * @param since the day of the last change; {@code LocalDate.MIN} before the first
     */
    private record Period(Regime regime, LocalDate since) {}

    LimitsBook(Environment environment) {
        this.zone = ZoneId.of(environment.getProperty("weldgate.zone", "Asia/Shanghai"));
        Binder.get(environment).bind("weldgate.limits", Bindable.mapOf(String.class, String.class))
                .ifBound(given -> given.forEach((name, value) -> overrides.put(known(name), value)));
        this.changes = file.changes().collect(Collectors.toCollection(TreeSet::new));
        for (Profile profile : Profile.values()) {
            Stream.concat(Stream.of(""), file.areas().keySet().stream()).forEach(area ->
                    changes.forEach(day -> inForce(new Regime(profile, Set.of(), area), day)));
        }
    }

    /** The clock on the wall, by which days are told. */
    public ZoneId zone() {
        return zone;
    }

    /** What holds in a profile wherever no area and no overlay says otherwise. @param day told by {@link #zone()} */
    public Limits inForce(Profile profile, LocalDate day) {
        return inForce(Regime.of(profile), day);
    }

    /** The strictest of its profile and its overlays, each as the area has it. @param day told by {@link #zone()} */
    public Limits inForce(Regime regime, LocalDate day) {
        LocalDate since = Objects.requireNonNullElse(changes.floor(day), LocalDate.MIN);
        return read.computeIfAbsent(new Period(regime.in(file.speaking(regime.area())), since),
                period -> read(period.regime(), period.since()));
    }

    private Limits read(Regime regime, LocalDate day) {
        Stream<Object> values = LimitName.ALL.stream().map(limit -> Stream
                .concat(Stream.of(regime.profile()), regime.overlays().stream())
                .map(profile -> limit.read(overrides.getOrDefault(limit,
                        file.value(limit.name(), profile, regime.area(), day)), file.ranges().get(limit.name())))
                .reduce((one, other) -> limit.stricter(one, other, file.greaterIsStricter().contains(limit.name())))
                .orElseThrow());
        try {
            return (Limits) LIMITS.newInstance(Stream.concat(Stream.of(zone), values).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The limits of %s on %s cannot be put together".formatted(regime, day), e);
        }
    }

    /**
     * What fixes a limit on a day.
     *
     * @param value as it was in force
     * @return empty where this value is not of {@code rules/limits.yml}
     */
    public Optional<String> clause(String limit, Object value, Profile profile, LocalDate day) {
        LimitName name = known(limit);
        return name.read(file.value(name.name(), profile, "", day), file.ranges().get(name.name())).equals(value)
                ? Optional.ofNullable(file.clause(name.name(), profile, "", day)) : Optional.empty();
    }

    private static LimitName known(String name) {
        return LimitName.ALL.stream().filter(limit -> limit.isCalled(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "weldgate.limits.%s is set, but there is no limit of this name; there are %s"
                                .formatted(name, LimitName.ALL.stream().map(LimitName::name).toList())));
    }
}
