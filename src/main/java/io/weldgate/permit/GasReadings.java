package io.weldgate.permit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface GasReadings extends Repository<GasReading, Long> {

    GasReading save(GasReading reading);

    /** The newest reading of each gas by each detector; of several at one instant all. */
    @Query("""
            select r from PermitGasReading r where r.permitNo = :permitNo and r.readAt = (
              select max(newer.readAt) from PermitGasReading newer where newer.permitNo = :permitNo and newer.gas = r.gas
                and newer.source = r.source)
            order by r.id""")
    List<GasReading> findNewest(String permitNo);

    @Query("select max(r.readAt) from PermitGasReading r where r.permitNo = :permitNo")
    Optional<Instant> findLastHeard(String permitNo);
}
