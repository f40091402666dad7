package io.weldgate.simops;

import io.weldgate.registry.Box;
import io.weldgate.registry.Scope;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface RegisteredWorks extends JpaRepository<RegisteredWork, String> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select w from RegisteredWork w where w.workNo = :workNo")
    Optional<RegisteredWork> lock(String workNo);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select w from RegisteredWork w where w.permitNo = :permitNo")
    Optional<RegisteredWork> lockHotWork(String permitNo);

    /** What was registered as such; hot work is found under its permit. */
    default Optional<RegisteredWork> find(String workNo, Scope scope) {
        return findById(workNo).filter(work -> work.permitNo() == null && work.isWithin(scope));
    }

    @Query("""
            select w from RegisteredWork w
            where (:#{#scope.unitCode} is null or w.unitCode = :#{#scope.unitCode})
              and w.areaCode like concat(:#{#scope.areas()}, '%') and w.permitNo is null
            order by w.registeredAt desc, w.workNo desc""")
    Page<RegisteredWork> list(Scope scope, Pageable page);

    /**
     * In force inside the box at some moment of the window; the box holds more than the circle that is asked for.
     *
     * @param hotUntil until when a place that nobody has cleared is hot at least
     */
    @Query("""
            select w from RegisteredWork w where w.position.latitude between :#{#box.south()} and :#{#box.north()}
              and w.position.longitude between :#{#box.west()} and :#{#box.east()}
              and w.windowFrom < :until
              and (w.state = io.weldgate.simops.RegisteredWork$State.IN_FORCE and w.windowUntil > :from
                or w.state = io.weldgate.simops.RegisteredWork$State.COOLING
                  and (w.windowUntil > :from or :hotUntil > :from))
              and (:onlyHotWork = false or w.kind = io.weldgate.decision.WorkKind.HOT_WORK)""")
    List<RegisteredWork> within(Box box, Instant from, Instant until, Instant hotUntil, boolean onlyHotWork);
}
