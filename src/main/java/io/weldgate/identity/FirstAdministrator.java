package io.weldgate.identity;

import java.util.Set;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The way into a fresh production installation: one administrator with a password from the environment. */
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
            if (accounts.count() == 0) {
                accounts.save(new Account(settings.account(), settings.account(),
                        passwords.encode(settings.password()), Set.of(Role.ADMIN)));
                LoggerFactory.getLogger(FirstAdministrator.class).info("Made the first administrator {}",
                        settings.account());
            }
        });
    }
}
