package io.weldgate.unlocking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface Leases extends JpaRepository<Lease, String> {

    Optional<Lease> findFirstByDeviceIdAndState(String deviceId, Lease.State state);

    @Query("select l.permitNo from Lease l where l.state = ACTIVE and (l.renewAt <= :now or l.endsAt <= :now)")
    List<String> findDue(Instant now, Limit limit);
}
