package io.weldgate.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface People extends JpaRepository<Person, String> {

    /** Trained fire watches who are with the unit on this day. */
    @Query("""
            select p from Person p where p.unitCode = :unitCode and p.watchTrained = true and p.personNo <> :except
              and (p.endsOn is null or p.endsOn >= :day) order by p.personNo""")
    List<Person> findWatches(String unitCode, String except, LocalDate day, Limit most);

    /** Who is with the unit on this day. */
    @Query("""
            select p from Person p where p.unitCode = :unitCode and (p.endsOn is null or p.endsOn >= :day)
            order by p.personNo""")
    List<Person> findPresent(String unitCode, LocalDate day, Limit most);

    /** 流动焊工 of the scope, township by township. @param mobile {@link WorkUnit#MOBILE} */
    @Query("""
            select p from Person p, WorkUnit u where u.code = p.unitCode and u.code like concat(:mobile, '%')
              and (:#{#scope.unitCode} is null or u.code = :#{#scope.unitCode})
              and u.areaCode like concat(:#{#scope.areas()}, '%') order by u.areaCode, p.personNo""")
    Page<Person> findMobile(Scope scope, String mobile, Pageable page);

    @Query("""
            select count(p) from Person p where p.unitCode = :unitCode and (p.endsOn is null or p.endsOn >= :day)""")
    long countPresent(String unitCode, LocalDate day);

    /** Whose identity number cannot be found yet. */
    List<Person> findByIdMacIsNullAndIdNumberIsNotNull(Limit most);

    List<Person> findByIdMacOrderByPersonNo(String idMac);
}
