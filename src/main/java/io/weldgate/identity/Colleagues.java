package io.weldgate.identity;

import io.weldgate.registry.Holders;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the accounts behind the names in permits and tasks. */
@Component
class Colleagues implements Holders {

    private static final String OF_AREA = "area/";

    private final Accounts accounts;
    private final Delegations delegations;
    private final Clock clock;

    Colleagues(Accounts accounts, Delegations delegations, Clock clock) {
        this.accounts = accounts;
        this.delegations = delegations;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> of(Collection<String> names) {
        Set<String> found = new TreeSet<>();
        names.stream().distinct().flatMap(name -> name.contains(":") ? group(name) : one(name))
                .filter(Account::enabled).map(Account::account).forEach(found::add);
        return found;
    }

    @Override
    @Transactional(readOnly = true)
    public String name(String account) {
        return accounts.find(account).map(it -> it.signedIn().name()).orElse(account);
    }

    @Override
    @Transactional(readOnly = true)
    public long countOfAreas(String prefix) {
        return accounts.countByEnabledTrueAndUnitCodeIsNullAndDepartmentCodeIsNullAndAreaCodeStartingWith(prefix);
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> departments(Collection<String> codes) {
        return codes.isEmpty() ? Set.of() : accounts.staffed(codes);
    }

    private Stream<Account> one(String name) {
        return accounts.findNamed(name).stream()
                .filter(it -> it.account().equals(name) || name.equals(it.personNo()));
    }

    private Stream<Account> group(String group) {
        String name = group.substring(group.lastIndexOf(':') + 1);
        String unitCode = group.substring(0, group.lastIndexOf(':'));
        if (SignedIn.OFFICER.equals(name) || SignedIn.HEAD.equals(name)) {
            return accounts.findByDepartmentCode(unitCode).stream()
                    .filter(account -> account.signedIn().groups().contains(group));
        }
        Role role = Role.valueOf(name);
        if (unitCode.startsWith(OF_AREA)) {
            return accounts.findOfficials(role, unitCode.substring(OF_AREA.length())).stream();
        }
        return Stream.concat(accounts.findMembers(role, unitCode).stream(),
                delegations.findByUnitCodeAndRevokedAtIsNull(unitCode).stream()
                .filter(it -> it.group().equals(group) && !it.startsAt().isAfter(clock.instant())
                        && it.endsAt().isAfter(clock.instant()))
                .flatMap(it -> accounts.find(it.delegate()).stream()));
    }
}
