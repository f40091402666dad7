package io.weldgate.permit;

import io.weldgate.registry.Scope;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What the trail tells of permits within someone's scope. */
public interface TrailedSteps extends Repository<Permit, String> {

    /** The latest first. */
    @Query("""
            select new io.weldgate.permit.Happening(e.at, e.step, e.text, p.permitNo, p.machineCode, p.work.workPlace,
                p.unitCode)
            from AuditEntry e, Permit p
            where p.permitNo = e.subject and e.step in :steps and e.at >= :since
              and (:#{#scope.unitCode} is null or p.unitCode = :#{#scope.unitCode}
                or p.watch = :#{#scope.person} or :#{#scope.person} member of p.welders
                or :#{#scope.office} = true and p.work.contractor = :#{#scope.unitCode})
              and p.areaCode like concat(:#{#scope.areas()}, '%')
            order by e.at desc""")
    List<Happening> latest(Scope scope, Collection<String> steps, Instant since, Limit most);

    @Query("""
            select e.step as step, count(e) as times from AuditEntry e, Permit p
            where p.permitNo = e.subject and e.step in :steps and e.at >= :since
              and (:#{#scope.unitCode} is null or p.unitCode = :#{#scope.unitCode}
                or p.watch = :#{#scope.person} or :#{#scope.person} member of p.welders
                or :#{#scope.office} = true and p.work.contractor = :#{#scope.unitCode})
              and p.areaCode like concat(:#{#scope.areas()}, '%')
            group by e.step""")
    List<Times> count(Scope scope, Collection<String> steps, Instant since);

    /** How often one step was taken. */
    interface Times {

        String getStep();

        long getTimes();
    }
}
