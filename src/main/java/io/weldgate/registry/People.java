package io.weldgate.registry;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface People extends JpaRepository<Person, String> {

    Optional<Person> findFirstByUnitCodeAndWatchTrainedTrueAndPersonNoNotOrderByPersonNo(String unitCode, String except);

    List<Person> findByUnitCodeOrderByPersonNo(String unitCode);

    List<Person> findByUnitCodeOrderByPersonNo(String unitCode, Limit most);

    /** 流动焊工 of the scope, township by township. @param mobile {@link WorkUnit#MOBILE} */
    @Query("""
            select p from Person p, WorkUnit u where u.code = p.unitCode and u.code like concat(:mobile, '%')
              and (:#{#scope.unitCode} is null or u.code = :#{#scope.unitCode})
              and u.areaCode like concat(:#{#scope.areas()}, '%') order by u.areaCode, p.personNo""")
    Page<Person> findMobile(Scope scope, String mobile, Pageable page);

    long countByUnitCode(String unitCode);

    long countByUnitCodeAndWatchTrainedTrue(String unitCode);

    /** Whose identity number cannot be found yet. */
    List<Person> findByIdMacIsNullAndIdNumberIsNotNull(Limit most);

    List<Person> findByIdMacOrderByPersonNo(String idMac);
}
