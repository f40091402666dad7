package io.weldgate.registry;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface Machines extends JpaRepository<Machine, String> {

    /** Holds the row until the transaction ends, so that of two permits for one machine one comes first. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Machine m where m.code = :code")
    Optional<Machine> lock(String code);

    List<Machine> findByUnitCodeOrderByCode(String unitCode, Limit most);

    /** By unit: those in use that are faulty, or that are to be coded and have no terminal. */
    @Query("""
            select new io.weldgate.registry.UnitCount(u.code, count(m)) from Machine m, WorkUnit u
            where u.code = m.unitCode and u.areaCode like concat(:areas, '%') and m.controlClass <> 'SCRAP'
              and (m.faulty = true or m.controlClass = 'CODED' and m.deviceId is null) group by u.code""")
    List<UnitCount> countUnfit(String areas);

    long countByUnitCodeAndControlClassNot(String unitCode, String controlClass);

    long countByUnitCodeAndFaultyTrueAndControlClassNot(String unitCode, String controlClass);

    long countByUnitCodeAndControlClassAndDeviceIdIsNull(String unitCode, String controlClass);
}
