package io.weldgate.investigation;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Deliberately without a way to delete. */
public interface Accountabilities extends Repository<Accountability, Long> {

    Accountability save(Accountability accountability);

    List<Accountability> findByCaseNoOrderById(String caseNo);
}
