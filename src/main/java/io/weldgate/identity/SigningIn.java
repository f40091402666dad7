package io.weldgate.identity;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Checks account and password; the pages and the API share it, and so its count of failures. */
@Component
public class SigningIn {

    private static final int LONGEST_ACCOUNT = 64;
    private static final String LOGIN = "weldgate.login";
    private static final String OUTCOME = "outcome";
    private static final String ADMITTED = "admitted";
    private static final String REFUSED = "refused";
    private static final String LOCKED = "locked";

    private final Accounts accounts;
    private final Passwords passwords;
    private final SecondStep step;
    private final Lockout lockout;
    private final Doorkeeping door;
    private final MeterRegistry meters;
    private final Clock clock;
    private final String nobodysHash;

    SigningIn(Accounts accounts, Passwords passwords, SecondStep step, Lockout lockout, Doorkeeping door,
            MeterRegistry meters, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.step = step;
        this.lockout = lockout;
        this.door = door;
        this.meters = meters;
        this.clock = clock;
        this.nobodysHash = passwords.hash(UUID.randomUUID().toString());
        List.of(ADMITTED, REFUSED, LOCKED).forEach(outcome -> meters.counter(LOGIN, OUTCOME, outcome));
    }

    /**
     * Takes the same time whether the account exists or not.
     *
     * @param code    of the second factor; null or empty where there is none, or not yet
     * @param address the network address that asks
     */
    public Outcome attempt(String account, String password, String code, String address) {
        String asked = account == null ? "" : account.substring(0, Math.min(account.length(), LONGEST_ACCOUNT));
        Duration wait = lockout.remaining(asked, address);
        if (!wait.isZero()) {
            counted(LOCKED);
            return new Outcome.Locked(wait);
        }
        Optional<Account> found = accounts.find(asked);
        boolean right = passwords.matches(password == null ? "" : password,
                found.map(Account::passwordHash).orElse(nobodysHash));
        if (!right || !found.map(this::isOpen).orElse(false)) {
            lockout.failed(asked, address);
            counted(REFUSED);
            return new Outcome.Refused();
        }
        return second(found.get(), code, address);
    }

    /** Only who is in entirely has his failures forgotten: else the password would buy ever new guesses at the code. */
    private Outcome second(Account account, String code, String address) {
        if (!account.secondFactor()) {
            lockout.succeeded(account.account(), address);
        } else if (code == null || code.isBlank()) {
            return new Outcome.CodeNeeded(account.account(), account.generation());
        } else if (!step.admits(account.account(), code, address)) {
            counted(REFUSED);
            return new Outcome.Refused();
        }
        counted(ADMITTED);
        door.cameIn(account.account(), address);
        return new Outcome.Admitted(account.signedIn(), account.generation(), account.passwordDue(),
                !account.secondFactor() && step.isDemandedOf(account));
    }

    private boolean isOpen(Account account) {
        return account.enabled() && !account.passwordIsOver(clock.instant());
    }

    private void counted(String outcome) {
        meters.counter(LOGIN, OUTCOME, outcome).increment();
    }

    public sealed interface Outcome {

        /**
         * @param generation  the account's, which what is opened must carry
         * @param passwordDue whether the password must be changed before anything else
         * @param factorDue   whether a second factor must be enrolled before anything else
         */
        record Admitted(SignedIn who, int generation, boolean passwordDue, boolean factorDue) implements Outcome {}

        /** The password is right, and the code of the second factor is not there yet. */
        record CodeNeeded(String account, int generation) implements Outcome {}

        /** Wrong password, unknown or disabled account, initial password too old: nobody is told which. */
        record Refused() implements Outcome {}

        /** Too many failures; passwords are not even looked at until then. */
        record Locked(Duration remaining) implements Outcome {}
    }
}
