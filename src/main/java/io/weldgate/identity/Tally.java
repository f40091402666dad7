package io.weldgate.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts how often something was tried, in the database, so that every node counts the same, and shuts the door. */
@Component
class Tally {

    /** Of an IPv6 address; what a proxy makes longer is none. */
    private static final int LONGEST_ADDRESS = 45;

    private final JdbcClient database;
    private final Clock clock;

    Tally(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** How long the longest locked of these must still wait; zero if none is. */
    Duration remaining(Collection<String> subjects) {
        Instant now = clock.instant();
        return database.sql("SELECT locked_until FROM attempt WHERE subject IN (:subjects) AND locked_until > :now")
                .param("subjects", List.copyOf(subjects)).param("now", utc(now))
                .query(LocalDateTime.class).list().stream()
                .map(until -> Duration.between(now, until.toInstant(ZoneOffset.UTC)))
                .reduce(Duration.ZERO, (one, other) -> one.compareTo(other) > 0 ? one : other);
    }

    /** One statement, so that simultaneous attempts are all counted; its assignments take effect from top to bottom. */
    void count(String subject, int limit, Duration window, Duration lockedFor) {
        Instant now = clock.instant();
        database.sql("""
                INSERT INTO attempt (subject, attempts, since) VALUES (:subject, 1, :now)
                ON DUPLICATE KEY UPDATE
                    attempts = IF(since < :windowStart, 1, attempts + 1),
                    since = IF(since < :windowStart, :now, since),
                    locked_until = IF(attempts >= :limit, :until, locked_until)""")
                .param("subject", subject).param("limit", limit).param("now", utc(now))
                .param("windowStart", utc(now.minus(window))).param("until", utc(now.plus(lockedFor))).update();
    }

    /** How often within the window. */
    int counted(String subject, Duration window) {
        return database.sql("SELECT attempts FROM attempt WHERE subject = :subject AND since >= :windowStart")
                .param("subject", subject).param("windowStart", utc(clock.instant().minus(window)))
                .query(Integer.class).optional().orElse(0);
    }

    void forget(String subject) {
        database.sql("DELETE FROM attempt WHERE subject = :subject").param("subject", subject).update();
    }

    /** What is older and no longer locked. */
    void forgetOlderThan(Duration window) {
        Instant now = clock.instant();
        database.sql("DELETE FROM attempt WHERE since < :windowStart AND COALESCE(locked_until, since) < :now")
                .param("windowStart", utc(now.minus(window))).param("now", utc(now)).update();
    }

    static String shortened(String address) {
        return address.substring(0, Math.min(address.length(), LONGEST_ADDRESS));
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
