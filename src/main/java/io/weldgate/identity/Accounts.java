package io.weldgate.identity;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
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

    /** The same, and holds the row until the transaction ends. */
    default Optional<Account> lock(String account) {
        return lockedLike(account).stream().filter(it -> it.account().equals(account)).findFirst();
    }

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.account = :account")
    List<Account> lockedLike(@Param("account") String account);

    boolean existsById(String account);

    List<Account> findByUnitCodeOrderByAccount(String unitCode);

    List<Account> findByPersonNo(String personNo);

    /** By either name, of the account or of whose it is, with the roles. */
    @Query("""
            select a from Account a left join fetch a.roles where a.account = :name or a.personNo = :name""")
    List<Account> findNamed(@Param("name") String name);

    @Query("select count(a) > 0 from Account a join a.roles r where r = :role")
    boolean anyHolds(@Param("role") Role role);

    @Query("""
            select a from Account a where a.enabled = true and a.departmentCode is not null
              and a.areaCode like concat(:prefix, '%') order by a.departmentCode, a.account""")
    List<Account> findOfDepartments(@Param("prefix") String prefix);

    @Query("""
            select a from Account a join a.roles r where r = :role and a.unitCode = :unitCode order by a.account""")
    List<Account> findMembers(@Param("role") Role role, @Param("unitCode") String unitCode);

    List<Account> findByDepartmentCode(String departmentCode);

    /** Those of the departments that somebody can sign in for. */
    @Query("""
            select distinct a.departmentCode from Account a join a.roles r
            where a.departmentCode in :codes and a.enabled = true""")
    Set<String> staffed(@Param("codes") Collection<String> codes);

    /** Whose area it is, or lies in. */
    @Query("""
            select a from Account a join a.roles r where r = :role and a.unitCode is null
              and :area like concat(a.areaCode, '%') order by a.account""")
    List<Account> findOfficials(@Param("role") Role role, @Param("area") String area);

    /**
     * Who else administers an area, or in it a department, in a role; held until the transaction ends.
     *
     * @param department null if it is about the area
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select a from Account a join a.roles r where r = :role and a.enabled = true and a.account <> :except
              and a.unitCode is null and (a.departmentCode is null or a.departmentCode = :department)
              and :area like concat(a.areaCode, '%') order by a.account""")
    List<Account> lockOthers(@Param("role") Role role, @Param("area") String area,
            @Param("department") String department, @Param("except") String except);

    /** @param part of the account or the name, its wildcards escaped by {@code !}; empty for all */
    @Query("""
            select a from Account a
            where (:#{#reach.scope.unitCode} is null or a.unitCode = :#{#reach.scope.unitCode})
              and a.areaCode like concat(:#{#reach.scope.areas()}, '%')
              and (:#{#reach.isBounded()} = false or a.departmentCode in :#{#reach.among()})
              and (:part = '' or a.account like concat('%', :part, '%') escape '!'
                or a.name like concat('%', :part, '%') escape '!')
            order by a.account""")
    Page<Account> list(@Param("reach") Reach reach, @Param("part") String part, Pageable page);

    /** Who can sign in and yet do nothing. */
    @Query("""
            select a from Account a where a.enabled = true and a.roles is empty
              and (:#{#reach.scope.unitCode} is null or a.unitCode = :#{#reach.scope.unitCode})
              and a.areaCode like concat(:#{#reach.scope.areas()}, '%')
              and (:#{#reach.isBounded()} = false or a.departmentCode in :#{#reach.among()}) order by a.account""")
    Page<Account> withoutRole(@Param("reach") Reach reach, Pageable page);

    long count();

    long countByEnabledTrueAndUnitCodeIsNullAndDepartmentCodeIsNullAndAreaCodeStartingWith(String prefix);

    @Query("select a.account from Account a where a.demo = true and a.enabled = true order by a.account")
    List<String> demoAccounts();
}
