package io.weldgate.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/** Refuses the production profile with demo settings before anything is opened, so that nothing is written. */
class ProductionSettings implements EnvironmentPostProcessor, Ordered {

    static final String PROFILE = "production";

    private static final List<String> SECRETS = List.of("weldgate.database.password", "weldgate.mqtt.password");
    private static final Set<String> KNOWN_TO_EVERYBODY = Set.of("", "weldgate", "weldgate-demo", "root", "admin",
            "password", "secret", "changeit", "123456");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!environment.acceptsProfiles(Profiles.of(PROFILE))) {
            return;
        }
        List<String> reasons = new ArrayList<>();
        if (environment.getProperty("weldgate.demo", Boolean.class, false)) {
            reasons.add("weldgate.demo is true");
        }
        for (String secret : SECRETS) {
            if (KNOWN_TO_EVERYBODY.contains(environment.getProperty(secret, ""))) {
                reasons.add(secret + " is missing or known to everybody");
            }
        }
        if (!reasons.isEmpty()) {
            throw new UnfitForProduction(reasons);
        }
    }

    /** After the configuration files are read. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
