package io.weldgate.registry;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;

public interface Machines extends JpaRepository<Machine, String> {

    /** As Hibernate names it. */
    String SKIP_LOCKED = "-2";

    /** Holds the row until the transaction ends, so that of two permits for one machine one comes first. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Machine m where m.code = :code")
    Optional<Machine> lock(String code);

    /** Those of these that are within the scope, unit by unit. */
    @Query("""
            select m from Machine m, WorkUnit u where u.code = m.unitCode and m.code in :codes
              and (:#{#scope.unitCode} is null or m.unitCode = :#{#scope.unitCode})
              and u.areaCode like concat(:#{#scope.areas()}, '%') order by m.unitCode, m.code""")
    List<Machine> findWithin(Scope scope, Collection<String> codes);

    List<Machine> findByUnitCodeOrderByCode(String unitCode, Limit most);

    /** By unit: those in use that are faulty, or that should have been coded before this day. */
    @Query("""
            select new io.weldgate.registry.UnitCount(u.code, count(m)) from Machine m, WorkUnit u
            where u.code = m.unitCode and u.areaCode like concat(:areas, '%') and m.controlClass <> 'SCRAP'
              and (m.faulty = true or m.codeBy < :day) group by u.code""")
    List<UnitCount> countUnfit(String areas, LocalDate day);

    /** Within the scope, those first whose last day comes first; both days are included, null for any. */
    @Query("""
            select m from Machine m, WorkUnit u where u.code = m.unitCode and m.codeBy is not null
              and (:#{#scope.unitCode} is null or m.unitCode = :#{#scope.unitCode})
              and u.areaCode like concat(:#{#scope.areas()}, '%')
              and (:from is null or m.codeBy >= :from) and (:until is null or m.codeBy <= :until)
            order by m.codeBy, m.code""")
    Slice<Machine> findToBeCoded(Scope scope, LocalDate from, LocalDate until, Pageable page);

    /** @param soon the last day, included, that is near */
    @Query("""
            select new io.weldgate.registry.CodingCount(coalesce(sum(case when m.codeBy < :today then 1 else 0 end), 0),
              coalesce(sum(case when m.codeBy between :today and :soon then 1 else 0 end), 0), count(m))
            from Machine m, WorkUnit u where u.code = m.unitCode and m.codeBy is not null
              and (:#{#scope.unitCode} is null or m.unitCode = :#{#scope.unitCode})
              and u.areaCode like concat(:#{#scope.areas()}, '%')""")
    CodingCount countToBeCoded(Scope scope, LocalDate today, LocalDate soon);

    /** Of whose last day something is to be told, held until the transaction ends; not what another node holds. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = SKIP_LOCKED))
    @Query("""
            select m from Machine m where m.codeBy <= :today
              and (m.codeTold = NOTHING or m.codeBy < :today and m.codeTold = DUE) order by m.codeBy, m.code""")
    List<Machine> claimToBeCoded(LocalDate today, Limit most);

    /** Whose exemption has run out, held likewise. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = SKIP_LOCKED))
    @Query("""
            select m from Machine m where m.exemptUntil < :today and m.controlClass = 'EXEMPT' and m.code > :after
            order by m.code""")
    List<Machine> claimExempt(LocalDate today, String after, Limit most);

    long countByUnitCodeAndControlClassNot(String unitCode, String controlClass);

    long countByUnitCodeAndFaultyTrueAndControlClassNot(String unitCode, String controlClass);

    long countByUnitCodeAndControlClassAndDeviceIdIsNull(String unitCode, String controlClass);

    @Query("""
            select m from Machine m, WorkUnit u where u.code = m.unitCode and u.areaCode like concat(:areas, '%')
              and m.controlClass <> 'SCRAP' and m.faulty = true order by m.code""")
    List<Machine> findFaulty(String areas, Limit most);

    @Query("""
            select count(m) from Machine m, WorkUnit u where u.code = m.unitCode and u.areaCode like concat(:areas, '%')
              and m.controlClass <> 'SCRAP' and m.faulty = true""")
    long countFaulty(String areas);
}
