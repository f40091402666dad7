package io.weldgate.identity;

import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks at accounts, and opens, closes and resets them; {@link Powers} says who may. */
@Component
public class Administering {

    private final Accounts accounts;
    private final Powers powers;
    private final Passwords passwords;
    private final Successors successors;
    private final IdentitySettings settings;
    private final Trail trail;
    private final Clock clock;

    Administering(Accounts accounts, Powers powers, Passwords passwords, Successors successors,
            IdentitySettings settings, Trail trail, Clock clock) {
        this.accounts = accounts;
        this.powers = powers;
        this.passwords = passwords;
        this.successors = successors;
        this.settings = settings;
        this.trail = trail;
        this.clock = clock;
    }

    /** Whether someone has anything to do with other people's accounts. */
    public static boolean mayLook(SignedIn who) {
        return Powers.look(who);
    }

    /** Whether he looks after the installation as a whole, and not after the accounts of an area. */
    public static boolean isOperator(SignedIn who) {
        return isOfArea(who) && who.areaCode().isEmpty();
    }

    /** Whether he is the system administrator of an area or of everything, and not of one department. */
    public static boolean isOfArea(SignedIn who) {
        return who.has(Role.ADMIN) && who.unitCode() == null && who.departmentCode() == null;
    }

    public static boolean mayMake(SignedIn who) {
        return Powers.make(who);
    }

    /** @param part of an account or a name; empty for all */
    @Transactional(readOnly = true)
    public Page<AccountView> list(SignedIn by, String part, Pageable page) {
        return accounts.list(powers.reach(by), part.strip().replaceAll("([!%_])", "!$1"), page).map(Account::view);
    }

    /** Accounts that wait for a role. */
    @Transactional(readOnly = true)
    public Page<AccountView> withoutRole(SignedIn by, Pageable page) {
        return accounts.withoutRole(powers.reach(by), page).map(Account::view);
    }

    /** An account, and what the one who asks may do to it. */
    @Transactional(readOnly = true)
    public Optional<Sight> one(SignedIn by, String account) {
        return accounts.find(account).filter(it -> powers.see(by, it))
                .map(it -> new Sight(it.view(), powers.manage(by, it), !powers.take(by, it).isEmpty(),
                        it.secondFactor() && powers.free(by, it)));
    }

    /** @param manage whether he may disable it, reset its password and end its sessions */
    public record Sight(AccountView account, boolean manage, boolean giveRoles, boolean removeFactor) {}

    /** Disabled twice is disabled. */
    @Transactional
    public AccountOutcome disable(SignedIn by, String account) {
        return managed(by, account, it -> {
            if (successors.nobodyIsLeft(it, it.roles())) {
                return new AccountOutcome.LastOne();
            }
            return it.enabled() ? done(it.disable(), "account.disabled", by) : new AccountOutcome.Done(it.view());
        });
    }

    @Transactional
    public AccountOutcome enable(SignedIn by, String account) {
        return managed(by, account, it -> it.enabled() ? new AccountOutcome.Done(it.view())
                : done(it.enable(), "account.enabled", by));
    }

    /** Gives a new initial password; the old one and all that it had opened is over. */
    @Transactional
    public AccountOutcome resetPassword(SignedIn by, String account) {
        return managed(by, account, it -> {
            String initial = passwords.initial();
            Instant until = clock.instant().plus(settings.password().initialLife());
            done(it.initialPassword(passwords.hash(initial), until), "account.password_reset", by);
            return new AccountOutcome.Handed(it.view(), initial, until);
        });
    }

    @Transactional
    public AccountOutcome signOut(SignedIn by, String account) {
        return managed(by, account, it -> done(it.signOut(), "account.signed_out", by));
    }

    private AccountOutcome managed(SignedIn by, String account, Function<Account, AccountOutcome> act) {
        Optional<Account> found = accounts.lock(account).filter(it -> powers.see(by, it));
        if (found.isEmpty()) {
            return new AccountOutcome.Unknown();
        }
        return powers.manage(by, found.get()) ? act.apply(found.get()) : new AccountOutcome.NotYours();
    }

    private AccountOutcome done(Account account, String step, SignedIn by) {
        trail.changed(Entry.of("account:" + account.account(), step, by.actor()));
        return new AccountOutcome.Done(account.view());
    }
}
