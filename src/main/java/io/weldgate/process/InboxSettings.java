package io.weldgate.process;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param dueSoon    how long before its deadline a task is marked
 * @param claimRound how often claims are looked through for holders who have lost the role
 */
@Validated
@ConfigurationProperties("weldgate.inbox")
public record InboxSettings(@NotNull @DefaultValue("PT1H") Duration dueSoon,
        @NotNull @DefaultValue("PT5S") Duration claimRound) {}
