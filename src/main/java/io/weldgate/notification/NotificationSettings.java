package io.weldgate.notification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param round     between two looks for what is to be told or sent
 * @param perRound  most of what is taken in one round
 * @param couriers  threads that send, of each channel
 * @param dueSoon   how long before its deadline a task is told of once more
 * @param lease     for which a letter belongs to who took it; longer than any sending can take
 * @param attempts  after which a letter is dead
 * @param confirmWithin how long the link holds by which an address is confirmed
 * @param keep      of notices; {@code keepLetters} of letters that were sent, {@code keepDead} of those that never were
 */
@Validated
@ConfigurationProperties("weldgate.notification")
record NotificationSettings(
        @NotNull @DefaultValue("PT2S") Duration round,
        @Min(1) @Max(10_000) @DefaultValue("500") int perRound,
        @Min(1) @Max(16) @DefaultValue("2") int couriers,
        @NotNull @DefaultValue("PT30M") Duration dueSoon,
        @NotNull @DefaultValue("PT5M") Duration lease,
        @Min(1) @Max(50) @DefaultValue("12") int attempts,
        @NotNull @DefaultValue("PT30S") Duration firstRetry,
        @NotNull @DefaultValue("PT2H") Duration longestRetry,
        @NotNull @DefaultValue("P7D") Duration confirmWithin,
        @NotNull @DefaultValue("P180D") Duration keep,
        @NotNull @DefaultValue("P30D") Duration keepLetters,
        @NotNull @DefaultValue("P180D") Duration keepDead,
        @NotNull @DefaultValue("PT10M") Duration pruneEvery,
        @Valid @DefaultValue Mail mail,
        @Valid @DefaultValue Webhook webhook) {

    /** Doubles from one attempt to the next. @param attempts made so far, at least 1 */
    Duration retryAfter(int attempts) {
        Duration wait = firstRetry;
        for (int i = 1; i < attempts && wait.compareTo(longestRetry) < 0; i++) {
            wait = wait.multipliedBy(2);
        }
        return wait.compareTo(longestRetry) < 0 ? wait : longestRetry;
    }

    /** @param from the sender's address */
    record Mail(@NotBlank @DefaultValue("weldgate@localhost") String from) {}

    /**
     * @param url     whither notices are posted; null for nowhere
     * @param secret  signs what is posted
     * @param timeout of the whole call
     * @param kinds   of which it is told
     */
    record Webhook(URI url, String secret, @NotNull @DefaultValue("PT5S") Duration timeout,
            @DefaultValue({"ASSIGNED", "OVERDUE", "ESCALATED", "REVOKED", "WORK_STOPPED", "WARNING"})
            Set<NoticeKind> kinds) {

        private static final int SHORTEST_SECRET = 16;

        public Webhook {
            boolean given = url != null && !url.toString().isBlank();
            if (!given) {
                url = null;
            } else if (url.getHost() == null || !Set.of("http", "https").contains(url.getScheme())) {
                throw new IllegalArgumentException("weldgate.notification.webhook.url is no http or https address");
            } else if (secret == null || secret.length() < SHORTEST_SECRET) {
                throw new IllegalArgumentException(
                        "weldgate.notification.webhook.secret is missing or shorter than " + SHORTEST_SECRET);
            }
        }
    }
}
