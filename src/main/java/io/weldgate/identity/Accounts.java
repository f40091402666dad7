package io.weldgate.identity;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Accounts extends Repository<Account, String> {

    Account save(Account account);

    Optional<Account> findById(String account);

    boolean existsById(String account);

    long count();

    @Query("select a.account from Account a where a.demo = true and a.enabled = true order by a.account")
    List<String> demoAccounts();
}
