package io.weldgate.permit;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

public interface GasTests extends Repository<GasTest, Long> {

    GasTest save(GasTest test);

    List<GasTest> findByPermitNoOrderById(String permitNo);

    List<GasTest> findByPermitNoInOrderById(Collection<String> permitNos);
}
