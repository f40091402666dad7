package io.weldgate.telemetry;

import io.weldgate.registry.UnitCount;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

public interface TerminalStates extends JpaRepository<TerminalState, String> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from TerminalState s where s.deviceId = :deviceId")
    Optional<TerminalState> lock(String deviceId);

    long countByOnline(boolean online);

    @Query("select s.deviceId from TerminalState s where s.online = true and s.receivedAt < :before")
    List<String> findSilent(Instant before);

    /** Conditional, so that it may run on every node at once; one row at a time, so that it waits for no other. */
    @Modifying
    @Transactional
    @Query("update TerminalState s set s.online = false where s.deviceId = :deviceId and s.online = true and "
            + "s.receivedAt < :before")
    int markSilent(String deviceId, Instant before);

    /** By unit: terminals of machines in use that are silent, or were never heard. */
    @Query("""
            select new io.weldgate.registry.UnitCount(u.code, count(m)) from Machine m
            join WorkUnit u on u.code = m.unitCode left join TerminalState s on s.deviceId = m.deviceId
            where u.areaCode like concat(:areas, '%') and (:unitCode is null or u.code = :unitCode)
              and m.deviceId is not null and m.controlClass <> 'SCRAP' and (s.deviceId is null or s.online = false)
            group by u.code""")
    List<UnitCount> countSilent(String areas, String unitCode);

    /** Codes of machines in use whose terminal is silent, or was never heard. */
    @Query("""
            select m.code from Machine m
            join WorkUnit u on u.code = m.unitCode left join TerminalState s on s.deviceId = m.deviceId
            where u.areaCode like concat(:areas, '%') and m.deviceId is not null and m.controlClass <> 'SCRAP'
              and (s.deviceId is null or s.online = false) order by m.code""")
    List<String> findSilent(String areas, Limit most);

    @Query("""
            select count(m) from Machine m
            join WorkUnit u on u.code = m.unitCode left join TerminalState s on s.deviceId = m.deviceId
            where u.areaCode like concat(:areas, '%') and m.deviceId is not null and m.controlClass <> 'SCRAP'
              and (s.deviceId is null or s.online = false)""")
    long countSilent(String areas);
}
