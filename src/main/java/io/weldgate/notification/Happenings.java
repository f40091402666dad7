package io.weldgate.notification;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Happenings extends JpaRepository<Happening, Long> {

    @Query("select h.id from Happening h order by h.id")
    List<Long> findUntold(Limit most);

    /** The row until the transaction ends; empty where another node has it, or had it. */
    @Query(nativeQuery = true, value = "select * from happening where id = :id for update skip locked")
    Optional<Happening> claim(long id);
}
