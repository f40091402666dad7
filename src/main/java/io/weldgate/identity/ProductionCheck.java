package io.weldgate.identity;

import io.weldgate.registry.TerminalSecrets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Looks, before the first request is taken, for what a demonstration has left in the database. */
@Component
@Profile(ProductionSettings.PROFILE)
class ProductionCheck implements SmartInitializingSingleton {

    private static final List<String> DEMO_TERMINALS = IntStream.concat(IntStream.rangeClosed(1, 20),
            IntStream.of(100, 101)).mapToObj("T-%04d"::formatted).toList();

    private final Accounts accounts;
    private final TerminalSecrets terminalSecrets;
    private final PasswordEncoder passwords;

    ProductionCheck(Accounts accounts, TerminalSecrets terminalSecrets, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.terminalSecrets = terminalSecrets;
        this.passwords = passwords;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<String> reasons = new ArrayList<>();
        List<String> demoAccounts = accounts.demoAccounts();
        if (!demoAccounts.isEmpty()) {
            reasons.add("demo accounts are enabled: " + String.join(", ", demoAccounts));
        }
        List<String> demoPasswords = DemoAccounts.names().stream().flatMap(it -> accounts.find(it).stream())
                .filter(it -> passwords.matches(DemoAccounts.PASSWORD, it.passwordHash())).map(Account::account)
                .toList();
        if (!demoPasswords.isEmpty()) {
            reasons.add("accounts have the demo password: " + String.join(", ", demoPasswords));
        }
        List<String> demoTerminals = DEMO_TERMINALS.stream()
                .filter(it -> terminalSecrets.verify(it, DemoAccounts.PASSWORD + "-" + it)).toList();
        if (!demoTerminals.isEmpty()) {
            reasons.add("terminals have demo passwords: " + String.join(", ", demoTerminals));
        }
        if (!reasons.isEmpty()) {
            reasons.add("so use a fresh database and data folder that no demonstration has run on");
            throw new UnfitForProduction(reasons);
        }
    }
}
