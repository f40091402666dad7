package io.weldgate.identity;

import io.weldgate.registry.DemoFile;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The accounts of the default run, made before the first request is taken; an account that exists stays as it is. */
@Component
@ConditionalOnBooleanProperty("weldgate.demo")
class DemoAccounts implements SmartInitializingSingleton {

    static final String PASSWORD = "weldgate-demo";

    private static final DemoFile ACCOUNTS = new DemoFile("accounts");

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final TransactionTemplate transaction;

    DemoAccounts(Accounts accounts, PasswordEncoder passwords, TransactionTemplate transaction) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        // one hash for all: their password is printed in the documentation, and hashing is slow on purpose
        String hash = passwords.encode(PASSWORD);
        transaction.executeWithoutResult(status -> ACCOUNTS.rows().stream().filter(row -> !accounts.existsById(row[0]))
                .forEach(row -> accounts.save(account(row, hash))));
    }

    static List<String> names() {
        return ACCOUNTS.rows().stream().map(row -> row[0]).toList();
    }

    private static Account account(String[] row, String hash) {
        Set<Role> roles = Arrays.stream(row[2].split(" ")).map(Role::valueOf).collect(Collectors.toSet());
        return new Account(row[0], row[1], hash, roles).person(row[3] == null ? null : row[0])
                .of(row[3], row[4], row[5] == null ? "" : row[5]).forDemo();
    }
}
