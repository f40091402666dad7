package io.weldgate.registry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface Sites extends JpaRepository<Site, String> {

    List<Site> findByConstructionCodeIn(Collection<String> constructionCodes);

    List<Site> findByUnitCodeOrderByCode(String unitCode);

    /** Those in use on the day, of the scope, within the box. @param unitCode null for any */
    @Query("""
            select s from Site s, WorkUnit u where u.code = s.unitCode
              and s.centre.latitude between :#{#box.south} and :#{#box.north}
              and s.centre.longitude between :#{#box.west} and :#{#box.east}
              and (:unitCode is null or s.unitCode = :unitCode) and u.areaCode like concat(:areas, '%')
              and (s.endsOn is null or s.endsOn >= :day)
              and (u.endsOn is null or u.endsOn >= :day) order by s.code""")
    List<Site> findWithin(Box box, String unitCode, String areas, LocalDate day);
}
