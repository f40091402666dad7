package io.weldgate.registry;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface WorkUnits extends JpaRepository<WorkUnit, String> {

    /** Holds the row until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select u from WorkUnit u where u.code = :code")
    Optional<WorkUnit> lock(String code);

    @Query("select count(u) from WorkUnit u where u.areaCode like concat(:areas, '%')")
    long countOfAreas(String areas);

    /** Other units that have not ended by this day. */
    @Query("""
            select u from WorkUnit u where u.code <> :except and (u.endsOn is null or u.endsOn >= :day)
            order by u.code""")
    List<WorkUnit> findOthers(String except, LocalDate day, Limit most);

    /** Codes of those of the areas; a text narrows them to whose name or code contains it. */
    @Query("""
            select u.code from WorkUnit u where u.areaCode like concat(:areas, '%')
              and (:text is null or locate(:text, u.name) > 0 or locate(:text, u.code) > 0)""")
    List<String> findCodes(String areas, String text);

    /** By its code or its unified social credit code; by a query, so that the codes are spelled as they are on file. */
    @Query("select u from WorkUnit u where u.code = :code or u.creditCode = :code order by u.code")
    List<WorkUnit> findNamed(String code);

    List<WorkUnit> findByNameAndAreaCodeStartingWith(String name, String areaPrefix);

    /** Of the areas, those that go on after this day. */
    @Query("""
            select count(e) from WorkUnit e
            where e.areaCode like concat(:areas, '%') and (e.endsOn is null or e.endsOn > :day)""")
    long countLasting(String areas, LocalDate day);

    List<WorkUnit> findByCreditCodeIn(Collection<String> creditCodes);
}
