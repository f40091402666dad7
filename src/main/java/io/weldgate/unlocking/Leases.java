package io.weldgate.unlocking;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

public interface Leases extends JpaRepository<Lease, String> {

    Optional<Lease> findFirstByDeviceIdAndState(String deviceId, Lease.State state);

    boolean existsByDeviceIdAndPermitNoAndStateIn(String deviceId, String permitNo, Collection<Lease.State> states);

    boolean existsByDeviceIdAndPermitNoNotAndStateIn(String deviceId, String permitNo, Collection<Lease.State> states);

    /** Has the leases that run on a terminal looked at in the next round. */
    @Modifying
    @Query("update Lease l set l.renewAt = :now where l.deviceId = :deviceId and l.state = ACTIVE")
    void lookAgain(String deviceId, Instant now);

    @Query("select l.permitNo from Lease l where l.state = ACTIVE and (l.renewAt <= :now or l.endsAt <= :now)")
    List<String> findDue(Instant now, Limit limit);

    long countByState(Lease.State state);

    List<Lease> findByDeviceIdInAndState(Collection<String> deviceIds, Lease.State state);
}
