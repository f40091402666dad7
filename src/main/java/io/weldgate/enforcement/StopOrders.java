package io.weldgate.enforcement;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

public interface StopOrders extends JpaRepository<StopOrder, String> {

    Optional<StopOrder> findByCaseNoAndLiftedAtIsNull(String caseNo);

    /** The eldest order that stands. */
    Optional<StopOrder> findFirstByMachineCodeAndLiftedAtIsNullOrderByOrderedAtAscCaseNoAsc(String machineCode);
}
