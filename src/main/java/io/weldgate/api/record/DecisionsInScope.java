package io.weldgate.api.record;

import io.weldgate.decision.Decision;
import io.weldgate.registry.Scope;
import java.time.Instant;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Decisions about the permits and the machines that someone may see; here, because no business room knows all three.
 */
interface DecisionsInScope extends Repository<Decision, String> {

    /** Newest first; every filter may be null. Taken from the one instant, included, to the other, excluded. */
    @Query("""
            select d from Decision d
            where (:subject is null or d.subject = :subject)
              and (:from is null or d.at >= :from)
              and (:to is null or d.at < :to)
              and (exists (select p.permitNo from Permit p where p.permitNo = d.subject
                      and (:#{#scope.unitCode} is null or p.unitCode = :#{#scope.unitCode})
                      and p.areaCode like concat(:#{#scope.areas()}, '%'))
                or exists (select m.code from Machine m, WorkUnit u where m.code = d.subject and u.code = m.unitCode
                      and (:#{#scope.unitCode} is null or u.code = :#{#scope.unitCode})
                      and u.areaCode like concat(:#{#scope.areas()}, '%')))
            order by d.at desc, d.decisionId desc""")
    Slice<Decision> list(Scope scope, String subject, Instant from, Instant to, Pageable page);
}
