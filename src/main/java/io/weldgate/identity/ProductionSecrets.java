package io.weldgate.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** Secrets that are missing where one is needed, too short, or known to everybody. */
class ProductionSecrets {

    private static final List<String> NEEDED = List.of("weldgate.database.password", "weldgate.mqtt.password");

    /** The setting that makes the secret needed, by the secret. */
    private static final Map<String, String> NEEDED_WITH = Map.of(
            "weldgate.notification.webhook.secret", "weldgate.notification.webhook.url",
            "weldgate.identity.oidc.client-secret", "weldgate.identity.oidc.client-id");

    /** Each opens a door by itself; by the characters that it has at least. */
    private static final Map<String, Integer> SHORTEST = new TreeMap<>(Map.of(
            "weldgate.gate.secret", 16,
            "weldgate.identity.first-administrator.password", 12,
            "weldgate.metrics.token", 16));

    private static final Set<String> KNOWN_TO_EVERYBODY = Set.of("", "weldgate", "weldgate-demo", "weldgate-platform",
            "root", "admin", "administrator", "user", "guest", "test", "default", "mysql", "hivemq", "password",
            "passw0rd", "secret", "changeit", "changeme", "change-me", "please-change-me", "changemechangeme", "123456",
            "12345678", "123456789012", "1234567890123456", "0123456789abcdef", "qwerty", "correcthorsebatterystaple");

    private final Environment environment;

    ProductionSecrets(Environment environment) {
        this.environment = environment;
    }

    List<String> reasons() {
        List<String> reasons = new ArrayList<>();
        NEEDED.forEach(it -> reasons.addAll(needed(it)));
        new TreeMap<>(NEEDED_WITH).forEach((secret, setting) -> {
            if (StringUtils.hasText(environment.getProperty(setting))) {
                reasons.addAll(needed(secret));
            }
        });
        SHORTEST.forEach((secret, length) -> reasons.addAll(longEnough(secret, length)));
        return reasons;
    }

    private List<String> needed(String secret) {
        return isKnown(environment.getProperty(secret, ""))
                ? List.of(secret + " is missing or known to everybody: give one of your own") : List.of();
    }

    private List<String> longEnough(String secret, int length) {
        String value = environment.getProperty(secret, "");
        if (value.isEmpty()) {
            return List.of();
        }
        return value.length() < length || isKnown(value)
                ? List.of("%s is known to everybody or shorter than %d characters: give one of your own"
                .formatted(secret, length)) : List.of();
    }

    private static boolean isKnown(String value) {
        return KNOWN_TO_EVERYBODY.contains(value.strip().toLowerCase(Locale.ROOT));
    }
}
