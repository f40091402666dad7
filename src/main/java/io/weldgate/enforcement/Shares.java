package io.weldgate.enforcement;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface Shares extends JpaRepository<Share, Long> {

    List<Share> findByCaseNoOrderById(String caseNo);
}
