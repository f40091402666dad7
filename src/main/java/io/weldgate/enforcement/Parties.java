package io.weldgate.enforcement;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface Parties extends JpaRepository<CaseParty, Long> {

    List<CaseParty> findByCaseNoOrderById(String caseNo);
}
