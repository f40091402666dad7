package io.weldgate.identity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The accounts of the default run, made before the first request is taken; an account that exists stays as it is. */
@Component
@ConditionalOnBooleanProperty("weldgate.demo")
class DemoAccounts implements SmartInitializingSingleton {

    static final String PASSWORD = "weldgate-demo";

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
        transaction.executeWithoutResult(status -> rows()
                .filter(fields -> !accounts.existsById(fields[0]))
                .forEach(fields -> accounts.save(account(fields, hash))));
    }

    static List<String> names() {
        return rows().map(fields -> fields[0]).toList();
    }

    private static Account account(String[] fields, String hash) {
        var roles = Arrays.stream(fields[2].split(" ")).map(Role::valueOf).collect(Collectors.toSet());
        return new Account(fields[0], fields[1], hash, roles)
                .person(fields[0]).of(given(fields[3]), given(fields[4]), fields[5]).forDemo();
    }

    private static String given(String field) {
        return field.isEmpty() ? null : field;
    }

    private static Stream<String[]> rows() {
        try {
            return new ClassPathResource("demo/accounts.csv").getContentAsString(StandardCharsets.UTF_8)
                    .lines().skip(1).map(line -> line.split(",", -1));
        } catch (IOException e) {
            throw new IllegalStateException("the list of demo accounts is missing", e);
        }
    }
}
