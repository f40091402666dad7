package io.weldgate.permit;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface Demands extends JpaRepository<Demand, Long> {

    Optional<Demand> findFirstByPermitNoAndKindOrderByIdDesc(String permitNo, Demand.Kind kind);
}
