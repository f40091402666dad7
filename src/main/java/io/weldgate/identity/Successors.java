package io.weldgate.identity;

import java.util.Set;
import org.springframework.stereotype.Component;

/** Sees to it that an area never loses its last administrator of a kind. */
@Component
class Successors {

    private final Accounts accounts;

    Successors(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Whether, once the account has lost these roles, nobody would do an administrator's work where it did. */
    boolean nobodyIsLeft(Account account, Set<Role> lost) {
        return account.enabled() && account.unitCode() == null && lost.stream().sorted()
                .filter(Role.ADMINISTRATIVE::contains)
                .anyMatch(role -> accounts.lockOthers(role, account.areaCode(), account.departmentCode(),
                        account.account()).isEmpty());
    }
}
