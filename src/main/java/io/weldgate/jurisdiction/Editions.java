package io.weldgate.jurisdiction;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Editions extends JpaRepository<Edition, Long> {

    /** An edition without its rows. */
    record Named(Long id, String area) {}

    /** Those that hold in an area on a day, the largest areas first and of one area the newest last. */
    @Query("""
            select new io.weldgate.jurisdiction.Editions$Named(e.id, e.area) from Edition e
            where e.kind = :kind and e.state = io.weldgate.jurisdiction.EditionState.IN_FORCE
              and e.effectiveFrom <= :day and :area like concat(e.area, '%')
            order by length(e.area), e.effectiveFrom, e.id""")
    List<Named> inForce(Table kind, String area, LocalDate day);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Edition e where e.id = :id")
    Optional<Edition> lock(Long id);

    List<Edition> findByKindAndAreaAndState(Table kind, String area, EditionState state);

    /** Of the asker's area, of those above it and of those below, the newest first. */
    @Query("""
            select e from Edition e where e.area like concat(:area, '%') or :area like concat(e.area, '%')
            order by e.id desc""")
    List<Edition> concerning(String area, Limit most);
}
