package io.weldgate.contracting;

import io.weldgate.registry.Scope;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The papers on file. */
public interface Papers extends JpaRepository<Paper, Long> {

    /** Holds the paper's row until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Paper p where p.id = :id")
    Optional<Paper> lockRow(long id);

    /** Those that hold, of this client, about these contractors and people. */
    @Query("select p from Paper p where p.hostUnit = :hostUnit and p.subject in :subjects and p.endedAt is null order "
            + "by p.id")
    List<Paper> findHeld(String hostUnit, Collection<String> subjects);

    List<Paper> findByHostUnitAndEndedAtIsNullOrderById(String hostUnit);

    /** Newest first: the client's own, those about the reader's unit, and for officials those of their area. */
    @Query("""
            select p from Paper p
            where (:#{#scope.unitCode} is null or p.hostUnit = :#{#scope.unitCode} or p.subject = :#{#scope.unitCode})
              and p.areaCode like concat(:#{#scope.areas()}, '%')
            order by p.id desc""")
    List<Paper> list(Scope scope, Limit most);
}
