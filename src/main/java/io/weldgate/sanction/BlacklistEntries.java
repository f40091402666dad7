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
public interface BlacklistEntries extends Repository<BlacklistEntry, String> {

    BlacklistEntry save(BlacklistEntry entry);

    Optional<BlacklistEntry> findByNumber(String number);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from BlacklistEntry e where e.number = :number")
    Optional<BlacklistEntry> lockRow(String number);

    List<BlacklistEntry> findBySubjectAndState(String subject, BanState state);

    default Optional<BlacklistEntry> find(String number, Sanctioner who) {
        return findByNumber(number).filter(it -> it.isSeenBy(who));
    }

    /** Those of the reader's areas and those of his department, the latest first. @param state null for all */
    @Query("""
            select e from BlacklistEntry e where (:state is null or e.state = :state)
              and (e.areaCode like concat(:#{#who.scope.areas()}, '%') or e.department = :#{#who.department})
            order by e.proposedAt desc, e.number""")
    Page<BlacklistEntry> list(Sanctioner who, BanState state, Pageable page);
}
