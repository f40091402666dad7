package io.weldgate.api.record;

import io.weldgate.audit.AuditEntry;
import io.weldgate.registry.Scope;
import java.time.Instant;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The trail as someone may see it; here, because no business room knows all that it is about. */
interface TrailInScope extends Repository<AuditEntry, Long> {

    /** Newest first; every filter may be null. From the one instant, included, to the other, excluded. */
    @Query("""
            select e from AuditEntry e
            where (:subject is null or e.subject = :subject) and (:actor is null or e.actor = :actor)
              and (:step is null or e.step = :step)
              and e.at >= :from and (:to is null or e.at < :to)
              and (:everything = true
                or exists (select p.permitNo from Permit p where p.permitNo = e.subject
                      and (:#{#scope.unitCode} is null or p.unitCode = :#{#scope.unitCode})
                      and p.areaCode like concat(:#{#scope.areas()}, '%'))
                or exists (select m.code from Machine m, WorkUnit u where m.code = e.subject and u.code = m.unitCode
                      and (:#{#scope.unitCode} is null or u.code = :#{#scope.unitCode})
                      and u.areaCode like concat(:#{#scope.areas()}, '%'))
                or exists (select w.workNo from RegisteredWork w where w.workNo = e.subject
                      and (:#{#scope.unitCode} is null or w.unitCode = :#{#scope.unitCode})
                      and w.areaCode like concat(:#{#scope.areas()}, '%'))
                or exists (select n.personNo from Person n, WorkUnit u where n.personNo = e.subject and u.code = n.unitCode
                      and (:#{#scope.unitCode} is null or u.code = :#{#scope.unitCode})
                      and u.areaCode like concat(:#{#scope.areas()}, '%')))
            order by e.id desc""")
    Slice<AuditEntry> list(Scope scope, boolean everything, String subject, String actor, String step, Instant from,
            Instant to, Pageable page);
}
