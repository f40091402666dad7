package io.weldgate.telemetry;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

public interface TerminalStates extends JpaRepository<TerminalState, String> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from TerminalState s where s.deviceId = :deviceId")
    Optional<TerminalState> lock(String deviceId);

    /** Conditional, so that it may run on every node at once. */
    @Modifying
    @Query("update TerminalState s set s.online = false where s.online = true and s.receivedAt < :before")
    int markSilent(Instant before);
}
