package io.weldgate.identity;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Checks account and password; the pages and the API share it, and so its count of failures. */
@Component
public class SigningIn {

    /** What bcrypt takes; it would pass over the rest. */
    private static final int LONGEST_PASSWORD_BYTES = 72;
    private static final int LONGEST_ACCOUNT = 64;

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final Lockout lockout;
    private final MeterRegistry meters;
    private final String nobodysHash;

    SigningIn(Accounts accounts, PasswordEncoder passwords, Lockout lockout, MeterRegistry meters) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.lockout = lockout;
        this.meters = meters;
        this.nobodysHash = passwords.encode(UUID.randomUUID().toString());
    }

    /**
     * Takes the same time whether the account exists or not.
     *
     * @param address the network address that asks
     */
    public Outcome attempt(String account, String password, String address) {
        String asked = account == null ? "" : account.substring(0, Math.min(account.length(), LONGEST_ACCOUNT));
        Duration wait = lockout.remaining(asked, address);
        if (!wait.isZero()) {
            meters.counter("weldgate.login", "outcome", "locked").increment();
            return new Outcome.Locked(wait);
        }
        Optional<Account> found = accounts.find(asked);
        boolean right = matches(password, found.map(Account::passwordHash).orElse(nobodysHash));
        if (!right || found.isEmpty() || !found.get().enabled()) {
            lockout.failed(asked, address);
            meters.counter("weldgate.login", "outcome", "refused").increment();
            return new Outcome.Refused();
        }
        lockout.succeeded(asked, address);
        meters.counter("weldgate.login", "outcome", "admitted").increment();
        return new Outcome.Admitted(found.get().signedIn());
    }

    private boolean matches(String password, String hash) {
        String given = password == null ? "" : password;
        boolean tooLong = given.getBytes(StandardCharsets.UTF_8).length > LONGEST_PASSWORD_BYTES;
        return passwords.matches(tooLong ? "" : given, hash) && !tooLong;
    }

    public sealed interface Outcome {

        record Admitted(SignedIn who) implements Outcome {}

        /** Wrong password, unknown or disabled account: nobody is told which. */
        record Refused() implements Outcome {}

        /** Too many failures; passwords are not even looked at until then. */
        record Locked(Duration remaining) implements Outcome {}
    }
}
