package io.weldgate.identity;

import java.util.Optional;
import java.util.Set;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The way into a fresh production installation: the three administrators, with a password from the environment. */
@Component
@ConditionalOnProperty("weldgate.identity.first-administrator.password")
class FirstAdministrator implements SmartInitializingSingleton {

    private static final int SHORTEST_PASSWORD = 12;

    private final IdentitySettings.FirstAdministrator settings;
    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final TransactionTemplate transaction;

    FirstAdministrator(IdentitySettings settings, Accounts accounts, PasswordEncoder passwords,
            TransactionTemplate transaction) {
        this.settings = settings.firstAdministrator();
        this.accounts = accounts;
        this.passwords = passwords;
        this.transaction = transaction;
        if (this.settings.password().length() < SHORTEST_PASSWORD) {
            throw new IllegalArgumentException("weldgate.identity.first-administrator.password needs at least "
                    + SHORTEST_PASSWORD + " characters");
        }
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> {
            made(settings.account(), Role.ADMIN).ifPresent(accounts::save);
            made(settings.securityAccount(), Role.SECURITY_ADMIN).map(this::due).ifPresent(accounts::save);
            made(settings.auditAccount(), Role.AUDIT_ADMIN).map(this::due).ifPresent(accounts::save);
        });
    }

    private Optional<Account> made(String account, Role role) {
        if (accounts.anyHolds(role) || accounts.existsById(account)) {
            return Optional.empty();
        }
        LoggerFactory.getLogger(FirstAdministrator.class).info("Made {}, the first with the role {}", account, role);
        return Optional.of(new Account(account, account, passwords.encode(settings.password()), Set.of(role)));
    }

    /** Three persons begin with one password; from the first login on each has his own. */
    private Account due(Account account) {
        return account.initialPassword(account.passwordHash(), null);
    }
}
