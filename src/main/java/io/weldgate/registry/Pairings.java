package io.weldgate.registry;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface Pairings extends JpaRepository<Pairing, String> {

    /** Those in which one of these people stands. */
    @Query("select distinct p from Pairing p join p.people n where n in :people order by p.machineCode")
    List<Pairing> findOf(Collection<String> people);
}
