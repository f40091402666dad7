package io.weldgate.permit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface GasReadings extends Repository<GasReading, Long> {

    GasReading save(GasReading reading);

    /**
     * The newest reading of each gas by each detector; of several at one instant all. Goes once through the permit's
     * part of an index.
     */
    @Query(nativeQuery = true, value = """
            select r.* from (
              select source, gas, max(read_at) as read_at from permit_gas_reading
              where permit_no = :permitNo group by source, gas) newest
            straight_join permit_gas_reading r on r.permit_no = :permitNo and r.source = newest.source
              and r.gas = newest.gas and r.read_at = newest.read_at
            order by r.id""")
    List<GasReading> findNewest(String permitNo);

    @Modifying
    @Query(nativeQuery = true,
            value = "delete from permit_gas_reading where read_at < :before order by read_at limit :atOnce")
    int prune(Instant before, int atOnce);

    @Query("select max(r.readAt) from PermitGasReading r where r.permitNo = :permitNo")
    Optional<Instant> findLastHeard(String permitNo);
}
