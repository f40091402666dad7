package io.weldgate.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface Areas extends JpaRepository<Area, String> {

    /** With codes of so many digits that begin so. */
    @Query("select a from Area a where length(a.code) = :digits and a.code like concat(:prefix, '%') order by a.code")
    List<Area> findOfLength(int digits, String prefix);

    /** The first digits of codes that are longer: whatever has something below it. */
    @Query("""
            select distinct substring(a.code, 1, :digits) from Area a
            where length(a.code) = :longer and a.code like concat(:prefix, '%')""")
    Set<String> findBranching(int digits, int longer, String prefix);

    /** Codes of those that begin so and go on after this day. */
    @Query("select a.code from Area a where a.code like concat(:prefix, '%') and (a.endsOn is null or a.endsOn > :day)")
    List<String> findLasting(String prefix, LocalDate day);

    /** Towns and townships, by code or name. */
    @Query("select a from Area a where length(a.code) = 9 and (a.code = :named or a.name = :named) order by a.code")
    List<Area> findTownships(String named);

    /** Towns, townships and counties, by code or name. */
    @Query("""
            select a from Area a where length(a.code) in (6, 9) and (a.code = :named or a.name = :named)
            order by a.code""")
    List<Area> findPlaces(String named);
}
