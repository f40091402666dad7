package io.weldgate.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Counts failed logins by account and network address together, by account and by address, in the database, so that
 * every node counts the same. Names that belong to nobody are counted like any other and give nothing away.
 */
@Component
class Lockout {

    /** Of an IPv6 address; what a proxy makes longer is none. */
    private static final int LONGEST_ADDRESS = 45;

    private final JdbcClient database;
    private final IdentitySettings.Lockout settings;
    private final Clock clock;

    Lockout(JdbcClient database, IdentitySettings settings, Clock clock) {
        this.database = database;
        this.settings = settings.lockout();
        this.clock = clock;
    }

    /** How long a login with this account from this address must still wait; zero if not at all. */
    Duration remaining(String account, String address) {
        Instant now = clock.instant();
        return database.sql("SELECT locked_until FROM login_failure WHERE subject IN (:subjects) AND locked_until > :now")
                .param("subjects", List.of(ofBoth(account, address), ofAccount(account), ofAddress(address)))
                .param("now", utc(now))
                .query(LocalDateTime.class).list().stream()
                .map(until -> Duration.between(now, until.toInstant(ZoneOffset.UTC)))
                .reduce(Duration.ZERO, (one, other) -> one.compareTo(other) > 0 ? one : other);
    }

    void failed(String account, String address) {
        count(ofBoth(account, address), settings.failures());
        count(ofAccount(account), settings.accountFailures());
        count(ofAddress(address), settings.addressFailures());
    }

    /** Forgets the failures of the one who typed, not the account's elsewhere and not the address's at other accounts. */
    void succeeded(String account, String address) {
        database.sql("DELETE FROM login_failure WHERE subject = :subject").param("subject", ofBoth(account, address))
                .update();
    }

    /** One statement, so that simultaneous failures are all counted; its assignments take effect from top to bottom. */
    private void count(String subject, int limit) {
        Instant now = clock.instant();
        database.sql("""
                INSERT INTO login_failure (subject, failures, since) VALUES (:subject, 1, :now)
                ON DUPLICATE KEY UPDATE
                    failures = IF(since < :windowStart, 1, failures + 1),
                    since = IF(since < :windowStart, :now, since),
                    locked_until = IF(failures >= :limit, :until, locked_until)""")
                .param("subject", subject).param("limit", limit).param("now", utc(now))
                .param("windowStart", utc(now.minus(settings.window())))
                .param("until", utc(now.plus(settings.lockedFor())))
                .update();
    }

    /** Harmless on several nodes at once. */
    @Scheduled(fixedDelayString = "${weldgate.identity.lockout.window:PT15M}")
    void forgetOldFailures() {
        Instant now = clock.instant();
        database.sql("DELETE FROM login_failure WHERE since < :windowStart AND COALESCE(locked_until, since) < :now")
                .param("windowStart", utc(now.minus(settings.window()))).param("now", utc(now)).update();
    }

    private static String ofBoth(String account, String address) {
        return "login:" + account + "@" + shortened(address);
    }

    private static String ofAccount(String account) {
        return "account:" + account;
    }

    private static String ofAddress(String address) {
        return "address:" + shortened(address);
    }

    private static String shortened(String address) {
        return address.substring(0, Math.min(address.length(), LONGEST_ADDRESS));
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
