package io.weldgate.registry;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface Machines extends JpaRepository<Machine, String> {

    /** Holds the row until the transaction ends, so that of two permits for one machine one comes first. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Machine m where m.code = :code")
    Optional<Machine> lock(String code);
}
