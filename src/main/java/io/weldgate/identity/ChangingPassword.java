package io.weldgate.identity;

import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody changes his own password. All else that the account had opened, here and elsewhere, ends. */
@Component
public class ChangingPassword {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Lockout lockout;
    private final IdentitySettings settings;
    private final Trail trail;

    ChangingPassword(Accounts accounts, Passwords passwords, Lockout lockout, IdentitySettings settings, Trail trail) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.lockout = lockout;
        this.settings = settings;
        this.trail = trail;
    }

    public sealed interface Outcome {

        /** @param generation what a session or token must carry from now on */
        record Changed(SignedIn who, int generation) implements Outcome {}

        /** The password in force was not the one given. */
        record WrongPassword() implements Outcome {}

        /**
         * @param code  of what is wrong with the new one
         * @param limit that it missed, where there is one
         */
        record Unfit(String code, int limit) implements Outcome {}

        record Locked(Duration remaining) implements Outcome {}
    }

    /**
     * Wrong passwords count as failed logins, for a stolen session too.
     *
     * @param address the network address that asks
     */
    @Transactional
    public Outcome change(SignedIn who, String current, String fresh, String address) {
        Duration wait = lockout.remaining(who.account(), address);
        if (!wait.isZero()) {
            return new Outcome.Locked(wait);
        }
        Account account = accounts.lock(who.account()).orElseThrow(NotSignedIn::new);
        if (!passwords.matches(current, account.passwordHash())) {
            lockout.failed(who.account(), address);
            return new Outcome.WrongPassword();
        }
        Optional<String> flaw = passwords.flaw(fresh, account);
        if (flaw.isPresent()) {
            return new Outcome.Unfit(flaw.get(), "PASSWORD_TOO_LONG".equals(flaw.get()) ? Passwords.LONGEST_BYTES
                    : settings.password().shortest());
        }
        account.password(passwords.hash(fresh));
        trail.changed(Entry.of("account:" + account.account(), "account.password_changed", who.actor()));
        return new Outcome.Changed(account.signedIn(), account.generation());
    }
}
