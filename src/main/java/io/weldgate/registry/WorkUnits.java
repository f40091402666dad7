package io.weldgate.registry;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

public interface WorkUnits extends JpaRepository<WorkUnit, String> {

    Optional<WorkUnit> findFirstByCodeNotOrderByCode(String except);
}
