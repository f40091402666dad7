package io.weldgate.unlocking;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param round    between two looks for leases to renew and commands to recover
 * @param resend   after which a command without an answer is handed to the broker again, under the same id
 * @param senders  threads that hand commands to the broker
 * @param watchRound between two looks for fire watches that have left
 * @param uncodedRound between two looks at work without a terminal
 * @param perRound most leases or commands taken in one round
 */
@Validated
@ConfigurationProperties("weldgate.unlocking")
record UnlockingSettings(
        @NotNull @DefaultValue("PT1S") Duration round,
        @NotNull @DefaultValue("PT5S") Duration resend,
        @NotNull @DefaultValue("PT5S") Duration watchRound,
        @NotNull @DefaultValue("PT1M") Duration uncodedRound,
        @Min(1) @Max(64) @DefaultValue("2") int senders,
        @Min(1) @Max(10_000) @DefaultValue("500") int perRound) {}
