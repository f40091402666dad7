package io.weldgate.permit;

import io.weldgate.decision.CheckStep;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.data.repository.Repository;

public interface Checks extends Repository<Check, Long> {

    Check save(Check check);

    List<Check> findByPermitNoOrderById(String permitNo);

    List<Check> findByPermitNoInOrderById(Collection<String> permitNos);

    /** The last confirmation of each step. */
    default Collection<Check> latest(String permitNo) {
        Map<CheckStep, Check> latest = new EnumMap<>(CheckStep.class);
        findByPermitNoOrderById(permitNo).forEach(check -> latest.put(check.step(), check));
        return latest.values();
    }
}
