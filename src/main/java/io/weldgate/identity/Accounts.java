package io.weldgate.identity;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

interface Accounts extends Repository<Account, String> {

    Account save(Account account);

    /**
     * The account whose name is written exactly so. The database's collation passes over trailing spaces and, on some
     * servers, over case; whoever came in under another spelling would be another person to every rule that compares.
     */
    default Optional<Account> find(String account) {
        return spelledLike(account).stream().filter(it -> it.account().equals(account)).findFirst();
    }

    /** By a query, since loading by key gives back the key that was asked for instead of the row's. */
    @Query("select a from Account a where a.account = :account")
    List<Account> spelledLike(@Param("account") String account);

    boolean existsById(String account);

    List<Account> findByUnitCodeOrderByAccount(String unitCode);

    List<Account> findByPersonNo(String personNo);

    long count();

    @Query("select a.account from Account a where a.demo = true and a.enabled = true order by a.account")
    List<String> demoAccounts();
}
