package io.weldgate.evidence;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param settle      after midnight, before the root of the day is signed; longer than any transaction lasts
 * @param checkAtOnce links, with their files, that one round looks at
 */
@Validated
@ConfigurationProperties("weldgate.evidence.chain")
record ChainSettings(@DefaultValue("PT10M") Duration settle,
        @Min(1) @Max(100_000) @DefaultValue("200") int checkAtOnce) {}
