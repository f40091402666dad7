package io.weldgate.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.mock.env.MockEnvironment;

/** The limits of rules/limits.yml on a day, with settings such as {@code residual-fire-watch} overridden. */
public final class LimitsFixture {

    private static final Map<List<String>, LimitsBook> BOOKS = new ConcurrentHashMap<>();

    private LimitsFixture() {}

    public static Limits limits(Profile profile, LocalDate day, String... namesAndValues) {
        return BOOKS.computeIfAbsent(List.of(namesAndValues), names -> book(namesAndValues)).inForce(profile, day);
    }

    public static LimitsBook book(String... namesAndValues) {
        MockEnvironment environment = new MockEnvironment();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            environment.setProperty("weldgate.limits." + namesAndValues[i], namesAndValues[i + 1]);
        }
        return new LimitsBook(environment);
    }
}
