package io.weldgate.identity;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells who an account is that is not the one who asks; an account that is disabled is nobody. */
@Component
@Transactional(readOnly = true)
public class Members {

    private final Accounts accounts;
    private final EntityManager entities;

    Members(Accounts accounts, EntityManager entities) {
        this.accounts = accounts;
        this.entities = entities;
    }

    public Optional<SignedIn> find(String account) {
        return accounts.find(account).filter(Account::enabled).map(Account::signedIn);
    }

    /** Officials of departments of an area and below it, by account. */
    public List<SignedIn> ofAreas(String prefix) {
        return accounts.findOfDepartments(prefix).stream().map(Account::signedIn).toList();
    }

    /** Names by account, with one query; of an account that there is not, none. */
    public Map<String, String> names(Collection<String> of) {
        return of.isEmpty() ? Map.of() : entities
                .createQuery("select a.account, a.name from Account a where a.account in :of", Object[].class)
                .setParameter("of", of).getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }
}
