package io.weldgate.api.machine;

import io.weldgate.audit.AuditEntry;
import io.weldgate.decision.Decision;
import io.weldgate.registry.Scope;
import io.weldgate.unlocking.Command;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * What is on record of one machine, kind by kind, the latest first; from the one instant, included, to the other,
 * excluded. Each is one walk along an index. Here, because no business room knows all that it is about.
 */
interface MachineRecords extends Repository<AuditEntry, Long> {

    /** What the trail says of the machine itself and of its terminals. @param steps null for all */
    @Query("""
            select e from AuditEntry e where e.subject in :subjects and (:steps is null or e.step like :steps)
              and e.step <> 'register.looked' and e.step not like 'command.%'
              and (:from is null or e.at >= :from) and (:to is null or e.at < :to)
            order by e.at desc, e.id desc""")
    List<AuditEntry> ofMachine(Collection<String> subjects, String steps, Instant from, Instant to, Limit most);

    /** Of the permits for it that the reader may see. @param judged whether only what rests on a decision */
    @Query("""
            select e from AuditEntry e, Permit p where p.permitNo = e.subject and p.machineCode = :machineCode
              and (:#{#scope.unitCode} is null or p.unitCode = :#{#scope.unitCode}
                or :#{#scope.office} = true and p.work.contractor = :#{#scope.unitCode})
              and p.areaCode like concat(:#{#scope.areas()}, '%')
              and (:steps is null or e.step like :steps) and e.step not like 'command.%'
              and (:steps is not null or :warned = true or e.step <> 'warning.raised')
              and (:judged = false or e.decisionId is not null)
              and (:from is null or e.at >= :from) and (:to is null or e.at < :to)
            order by e.at desc, e.id desc""")
    List<AuditEntry> ofPermits(String machineCode, Scope scope, String steps, boolean warned, boolean judged,
            Instant from, Instant to, Limit most);

    /** Renewals, of which there is one a minute, are left to the permit. */
    @Query("""
            select c from Command c where c.deviceId in :deviceIds and c.kind <> RENEW
              and (:from is null or c.createdAt >= :from) and (:to is null or c.createdAt < :to)
            order by c.createdAt desc, c.sequence desc""")
    List<Command> commands(Collection<String> deviceIds, Instant from, Instant to, Limit most);

    /** Those that rest on no permit, such as the answer to a scan. */
    @Query("""
            select d from Decision d where d.subject = :machineCode
              and (:from is null or d.at >= :from) and (:to is null or d.at < :to)
            order by d.at desc""")
    List<Decision> decisions(String machineCode, Instant from, Instant to, Limit most);

    /** All that ever sat on the machine. */
    @Query("select t.deviceId from Terminal t where t.machineCode = :machineCode order by t.deviceId")
    List<String> terminals(String machineCode);

    boolean existsBySubjectAndStep(String subject, String step);
}
