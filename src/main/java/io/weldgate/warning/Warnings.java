package io.weldgate.warning;

import io.weldgate.registry.Scope;
import io.weldgate.registry.UnitCount;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

public interface Warnings extends JpaRepository<Warning, Long> {

    List<Warning> findBySubjectOrderById(String subject);

    /** All of a permit that is erased. */
    @Modifying
    @Query("delete from Warning w where w.subject = :permitNo")
    int forget(String permitNo);

    boolean existsByCodeAndSubjectAndRaisedAtAfter(String code, String subject, Instant moment);

    boolean existsByCodeAndSubjectAndTextAndRaisedAtAfter(String code, String subject, String text, Instant since);

    /** The oldest in the same words that nobody has closed. */
    @Query("""
            select min(w.id) from Warning w
            where w.code = :code and w.subject = :subject and w.text = :text and w.closedAt is null""")
    Long firstOpen(String code, String subject, String text);

    /** Those of machines within the scope, the latest first; warnings of permits stand on the permits' trail. */
    @Query("""
            select w from Warning w, Machine m, WorkUnit u
            where m.code = w.subject and u.code = m.unitCode and w.raisedAt >= :since
              and (:#{#scope.unitCode} is null or m.unitCode = :#{#scope.unitCode})
              and u.areaCode like concat(:#{#scope.areas()}, '%')
            order by w.raisedAt desc""")
    List<Warning> ofMachines(Scope scope, Instant since, Limit most);

    @Query("""
            select count(w) from Warning w, Machine m, WorkUnit u
            where m.code = w.subject and u.code = m.unitCode and w.raisedAt >= :since
              and (:#{#scope.unitCode} is null or m.unitCode = :#{#scope.unitCode})
              and u.areaCode like concat(:#{#scope.areas()}, '%')""")
    long countOfMachines(Scope scope, Instant since);

    @Query("""
            select new io.weldgate.registry.UnitCount(m.unitCode, count(w)) from Warning w, Machine m, WorkUnit u
            where m.code = w.subject and u.code = m.unitCode and w.raisedAt >= :since
              and u.areaCode like concat(:areas, '%') group by m.unitCode""")
    List<UnitCount> countByUnit(String areas, Instant since);

    /** Holds the row until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select w from Warning w where w.id = :id")
    Optional<Warning> lockRow(long id);

    default Optional<Warning> find(long id, Scope scope) {
        return list(scope, false, id, Pageable.ofSize(1)).stream().findFirst();
    }

    default Page<Warning> list(Scope scope, boolean open, Pageable page) {
        return list(scope, open, null, page);
    }

    /**
     * Within the scope, the latest first; those of the platform itself for who sees everything.
     *
     * @param id null for all
     */
    @Query("""
            select w from Warning w left join WorkUnit u on u.code = w.unitCode
            where (:id is null or w.id = :id) and (:open = false or w.closedAt is null)
              and (:#{#scope.unitCode} is null or w.unitCode = :#{#scope.unitCode})
              and (u.areaCode like concat(:#{#scope.areas()}, '%')
                or w.unitCode is null and :#{#scope.unitCode} is null and :#{#scope.areas()} = '')
            order by w.id desc""")
    Page<Warning> list(Scope scope, boolean open, Long id, Pageable page);
}
