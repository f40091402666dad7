package io.weldgate.telemetry;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface Uplinks extends JpaRepository<StoredUplink, Long> {

    Optional<StoredUplink> findByDeviceIdAndFingerprint(String deviceId, String fingerprint);

    boolean existsByDeviceIdAndHashAndReceivedAtAfter(String deviceId, String hash, Instant after);

    @Modifying
    @Query(nativeQuery = true, value = """
            delete from uplink where received_at < :before and kind in ('HEARTBEAT', 'POSITION', 'GAS')
            order by received_at limit :atOnce""")
    int prune(Instant before, int atOnce);
}
