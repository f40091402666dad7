package io.weldgate.warning;

import io.weldgate.registry.Scope;
import io.weldgate.registry.UnitCount;
import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface Warnings extends JpaRepository<Warning, Long> {

    List<Warning> findBySubjectOrderById(String subject);

    boolean existsByCodeAndSubjectAndRaisedAtAfter(String code, String subject, Instant moment);

    boolean existsByCodeAndSubjectAndTextAndRaisedAtAfter(String code, String subject, String text, Instant since);

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
}
