package io.weldgate.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/** Refuses the production profile with unfit settings before anything is opened, so that nothing is written. */
class ProductionSettings implements EnvironmentPostProcessor, Ordered {

    static final String PROFILE = "production";

    private static final String ISOLATION = "spring.datasource.hikari.transaction-isolation";
    private static final String READ_COMMITTED = "TRANSACTION_READ_COMMITTED";
    private static final String ENGINE = "camunda.bpm.generic-properties.properties";
    private static final String SKIPPED_CHECK = "skipisolationlevelcheck";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!environment.acceptsProfiles(Profiles.of(PROFILE))) {
            return;
        }
        List<String> reasons = new ArrayList<>();
        if (environment.getProperty("weldgate.demo", Boolean.class, false)) {
            reasons.add("weldgate.demo is true: set it to false");
        }
        reasons.addAll(new ProductionSecrets(environment).reasons());
        reasons.addAll(isolation(environment));
        reasons.addAll(new ProductionNetwork(environment).reasons());
        if (!reasons.isEmpty()) {
            throw new UnfitForProduction(reasons);
        }
    }

    /** The level in force is looked at by the engine, unless it is told not to. */
    private static List<String> isolation(ConfigurableEnvironment environment) {
        List<String> reasons = new ArrayList<>();
        String level = environment.getProperty(ISOLATION, READ_COMMITTED);
        if (!READ_COMMITTED.equals(level)) {
            reasons.add("%s is %s, by which the engine loses updates: set it to %s, or leave it out"
                    .formatted(ISOLATION, level, READ_COMMITTED));
        }
        Map<String, String> engine = Binder.get(environment).bind(ENGINE, Bindable.mapOf(String.class, String.class))
                .orElse(Map.of());
        engine.forEach((name, value) -> {
            if (name.replaceAll("[-_]", "").equalsIgnoreCase(SKIPPED_CHECK) && Boolean.parseBoolean(value)) {
                reasons.add("%s.%s is true, which hides a wrong isolation level from the engine: leave it out"
                        .formatted(ENGINE, name));
            }
        });
        return reasons;
    }

    /** After the configuration files are read. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
