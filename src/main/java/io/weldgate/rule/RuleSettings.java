package io.weldgate.rule;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param timeLimit    a judgement that takes longer is a refusal
 * @param mostFirings  as is one that fires more rules than this: rules that feed each other never end
 * @param mostIdle     sessions kept for the next judgements, so many of which go on at once without making one
 */
@ConfigurationProperties("weldgate.rule")
record RuleSettings(@DefaultValue("PT5S") Duration timeLimit, @DefaultValue("10000") int mostFirings,
        @DefaultValue("8") int mostIdle) {

    /** For who has time: the first judgements of a program that has just begun are slow. */
    static RuleSettings patient() {
        return new RuleSettings(Duration.ofMinutes(1), 10_000, 8);
    }
}
