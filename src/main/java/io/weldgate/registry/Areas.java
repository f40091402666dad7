package io.weldgate.registry;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface Areas extends JpaRepository<Area, String> {

    /** Towns and townships, by code or name. */
    @Query("select a from Area a where length(a.code) = 9 and (a.code = :named or a.name = :named) order by a.code")
    List<Area> findTownships(String named);
}
