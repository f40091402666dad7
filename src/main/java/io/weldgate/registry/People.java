package io.weldgate.registry;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

public interface People extends JpaRepository<Person, String> {

    Optional<Person> findFirstByUnitCodeAndWatchTrainedTrueAndPersonNoNotOrderByPersonNo(String unitCode, String except);

    List<Person> findByUnitCodeOrderByPersonNo(String unitCode);

    List<Person> findByUnitCodeOrderByPersonNo(String unitCode, Limit most);

    long countByUnitCode(String unitCode);

    long countByUnitCodeAndWatchTrainedTrue(String unitCode);

    /** Whose identity number cannot be found yet. */
    List<Person> findByIdMacIsNullAndIdNumberIsNotNull(Limit most);

    List<Person> findByIdMacOrderByPersonNo(String idMac);
}
