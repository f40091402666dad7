package io.weldgate.registry;

import java.time.LocalDate;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface ConstructionSites extends JpaRepository<ConstructionSite, String> {

    /** Of the areas, those that go on after this day. */
    @Query("""
            select count(e) from ConstructionSite e
            where e.areaCode like concat(:areas, '%') and (e.endsOn is null or e.endsOn > :day)""")
    long countLasting(String areas, LocalDate day);
}
