package io.weldgate.sanction;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Deliberately without a way to delete. */
public interface LookBackEntries extends Repository<LookBackEntry, Long> {

    LookBackEntry save(LookBackEntry entry);

    Optional<LookBackEntry> findById(long id);

    default Optional<LookBackEntry> find(long id, Sanctioner who) {
        return findById(id).filter(it -> it.isSeenBy(who));
    }

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from LookBackEntry e where e.id = :id")
    Optional<LookBackEntry> lockRow(long id);

    boolean existsByCertificateIdAndState(String certificateId, LookBackState state);

    /** The oldest first. @param state null for all */
    @Query("""
            select e from LookBackEntry e where (:state is null or e.state = :state)
              and (e.areaCode like concat(:#{#who.scope.areas()}, '%') or e.department = :#{#who.department})
            order by e.proposedAt, e.id""")
    Page<LookBackEntry> list(Sanctioner who, LookBackState state, Pageable page);

    @Query("""
            select e from LookBackEntry e
            where e.areaCode like concat(:#{#who.scope.areas()}, '%') or e.department = :#{#who.department}
            order by e.proposedAt, e.id""")
    List<LookBackEntry> all(Sanctioner who);
}
