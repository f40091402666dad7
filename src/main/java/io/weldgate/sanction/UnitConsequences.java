package io.weldgate.sanction;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Deliberately without a way to delete. */
public interface UnitConsequences extends Repository<Consequence, Long> {

    Consequence save(Consequence consequence);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Consequence c where c.id = :id")
    Optional<Consequence> lockRow(long id);

    List<Consequence> findByUnitCodeOrderById(String unitCode);

    @Query("""
            select c from Consequence c
            where c.areaCode like concat(:#{#who.scope.areas()}, '%') or c.department = :#{#who.department}
            order by c.startsOn desc, c.id desc""")
    Page<Consequence> list(Sanctioner who, Pageable page);
}
