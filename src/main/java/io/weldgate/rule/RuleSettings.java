package io.weldgate.rule;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param timeLimit    a judgement that takes longer is a refusal
 * @param mostFirings  as is one that fires more rules than this: rules that feed each other never end
 */
@ConfigurationProperties("weldgate.rule")
record RuleSettings(@DefaultValue("PT5S") Duration timeLimit, @DefaultValue("10000") int mostFirings) {

    /** For who has time: the first judgements of a program that has just begun are slow. */
    static RuleSettings patient() {
        return new RuleSettings(Duration.ofMinutes(1), 10_000);
    }
}
