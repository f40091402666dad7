package io.weldgate.permit;

import io.weldgate.registry.Scope;
import io.weldgate.registry.UnitCount;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface Permits extends JpaRepository<Permit, String>, HeldPermits {

    default Permit lock(String permitNo) {
        return lockRow(permitNo).orElseThrow(() -> new IllegalArgumentException("no permit " + permitNo));
    }

    default Optional<Permit> find(String permitNo, Scope scope) {
        return findById(permitNo).filter(permit -> permit.isWithin(scope));
    }

    /** Newest first; every filter may be null. Applied for from the one instant, included, to the other, excluded. */
    @Query("""
            select p from Permit p
            where (:#{#scope.unitCode} is null or p.unitCode = :#{#scope.unitCode}
                or p.watch = :#{#scope.person} or :#{#scope.person} member of p.welders
                or :#{#scope.office} = true and p.work.contractor = :#{#scope.unitCode})
              and p.areaCode like concat(:#{#scope.areas()}, '%')
              and (:status is null or p.status = :status)
              and (:machineCode is null or p.machineCode = :machineCode)
              and (:from is null or p.appliedAt >= :from)
              and (:to is null or p.appliedAt < :to)
            order by p.appliedAt desc, p.permitNo desc""")
    Page<Permit> list(Scope scope, PermitStatus status, String machineCode, Instant from, Instant to, Pageable page);

    List<Permit> findByMachineCodeAndStatusIn(String machineCode, Collection<PermitStatus> statuses);

    /** Whether someone of another unit works with this machine, or is about to. */
    default boolean share(String machineCode, Scope scope) {
        return findByMachineCodeAndStatusIn(machineCode, EnumSet.of(PermitStatus.IN_APPROVAL,
                PermitStatus.RETURNED, PermitStatus.ISSUED, PermitStatus.WORKING, PermitStatus.SUSPENDED,
                PermitStatus.FIRE_WATCH)).stream().anyMatch(permit -> permit.isWithin(scope));
    }

    List<Permit> findBySiteCodeInAndStatusIn(Collection<String> siteCodes, Collection<PermitStatus> statuses);

    /** Of these units, or done by them for others. */
    @Query("""
            select p from Permit p where p.status in :statuses
              and (p.unitCode in :units or p.work.contractor in :units)""")
    List<Permit> findByUnits(Collection<String> units, Collection<PermitStatus> statuses);

    /** At which one of these welds, watches or supervises. */
    @Query("""
            select distinct p from Permit p left join p.welders w where p.status in :statuses
              and (w in :people or p.watch in :people or p.work.supervisor in :people)""")
    List<Permit> findByPeople(Collection<String> people, Collection<PermitStatus> statuses);

    @Query("""
            select p.permitNo from Permit p where p.machineCode = :machineCode and p.status in :statuses
              and p.appliedAt <= :at order by p.permitNo""")
    List<String> findNumbers(String machineCode, Collection<PermitStatus> statuses, Instant at);

    @Query("select p from Permit p join p.welders w where w = :personNo and p.status in :statuses")
    List<Permit> findByWelder(String personNo, Collection<PermitStatus> statuses);

    /** Numbers of the permits at work whose fire watch was last seen before the given moment. */
    @Query("""
            select p.permitNo from Permit p
            where p.status = io.weldgate.permit.PermitStatus.WORKING and p.course.watchSeenAt < :before""")
    List<String> findUnwatched(Instant before, Limit most);

    /** Numbers of the permits at work with machines that have no terminal. */
    @Query("""
            select p.permitNo from Permit p, Machine m where m.code = p.machineCode and m.deviceId is null
              and p.status = io.weldgate.permit.PermitStatus.WORKING""")
    List<String> findWorkingUncoded(Limit most);
    /** Other permits in these states for this machine or one of these welders, at some moment between. */
    @Query("""
            select distinct p from Permit p left join p.welders w where p.permitNo <> :exceptPermitNo
              and (p.machineCode = :machineCode or w in :welders) and p.status in :statuses
              and p.work.windowFrom < :until and p.work.windowUntil > :from
            order by p.permitNo""")
    List<Permit> findOverlapping(String exceptPermitNo, String machineCode, Collection<String> welders,
            Collection<PermitStatus> statuses, Instant from, Instant until);

    /** Work that has begun with this machine and whose 处置 is not done, other than under the given permit. */
    @Query("""
            select p from Permit p where p.machineCode = :machineCode and p.permitNo <> :exceptPermitNo
              and p.course.startedAt is not null and p.course.clearedAt is null""")
    List<Permit> findUncleared(String machineCode, String exceptPermitNo);

    Page<Permit> findByUnitCodeAndStatusInOrderByAppliedAtDesc(String unitCode, Collection<PermitStatus> statuses,
            Pageable page);

    List<Permit> findByMachineCodeInAndStatusIn(Collection<String> machineCodes, Collection<PermitStatus> statuses);

    /** With the end of their windows before the one moment and after the other; of several at this one by number. */
    @Query("""
            select new io.weldgate.permit.AgedPermit(p.permitNo, p.work.windowUntil) from Permit p
            where p.status in :ends and p.work.windowUntil < :before and (p.work.windowUntil > :after
              or p.work.windowUntil = :after and p.permitNo > :afterNo)
            order by p.work.windowUntil, p.permitNo""")
    List<AgedPermit> findAged(Collection<PermitStatus> ends, Instant before, Instant after, String afterNo, Limit most);

    @Query("""
            select new io.weldgate.registry.UnitCount(p.unitCode, count(p)) from Permit p
            where p.status in :statuses and p.areaCode like concat(:areas, '%') group by p.unitCode""")
    List<UnitCount> countByUnit(String areas, Collection<PermitStatus> statuses);
}
