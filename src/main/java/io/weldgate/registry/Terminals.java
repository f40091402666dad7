package io.weldgate.registry;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface Terminals extends JpaRepository<Terminal, String> {

    List<Terminal> findByReuseMacIn(Collection<String> macs);

    /** Holds the row until the transaction ends, so that two commands never take the same sequence number. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from Terminal t where t.deviceId = :deviceId")
    Optional<Terminal> lock(String deviceId);
}
