package io.weldgate.identity;

import io.weldgate.registry.Scope;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Who signs for whom. */
public interface Delegations extends JpaRepository<Delegation, Long> {

    /** Holds the row until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Delegation d where d.id = :id")
    Optional<Delegation> lockRow(long id);

    @Query("""
            select d from Delegation d where d.delegate = :account and d.revokedAt is null
              and d.startsAt <= :now and d.endsAt > :now order by d.id""")
    List<Delegation> findHeld(String account, Instant now);

    List<Delegation> findByUnitCodeAndRevokedAtIsNull(String unitCode);

    List<Delegation> findByDelegatorOrDelegateOrderById(String delegator, String delegate);

    /** Newest first. */
    @Query("""
            select d from Delegation d
            where (:#{#scope.unitCode} is null or d.unitCode = :#{#scope.unitCode})
              and d.areaCode like concat(:#{#scope.areas()}, '%')
            order by d.id desc""")
    List<Delegation> list(Scope scope, Limit most);
}
