package io.weldgate.registry;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface Departments extends JpaRepository<Department, String> {

    List<Department> findByAreaCodeStartingWith(String areaPrefix);

    /** Of the areas, those that go on after this day. */
    @Query("""
            select count(e) from Department e
            where e.areaCode like concat(:areas, '%') and (e.endsOn is null or e.endsOn > :day)""")
    long countLasting(String areas, LocalDate day);
}
