package io.weldgate.control;

import io.weldgate.registry.Scope;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface ClassChanges extends JpaRepository<ClassChange, Long> {

    /** The latest first. */
    List<ClassChange> findByMachineCodeOrderByIdDesc(String machineCode);

    Optional<ClassChange> findFirstByMachineCodeAndState(String machineCode, ClassChange.State state);

    /** Of machines within the scope, the oldest first. */
    @Query("""
            select c from ClassChange c, Machine m, WorkUnit u
            where m.code = c.machineCode and u.code = m.unitCode and c.state = :state
              and (:#{#scope.unitCode} is null or m.unitCode = :#{#scope.unitCode})
              and u.areaCode like concat(:#{#scope.areas()}, '%')
            order by c.id""")
    Page<ClassChange> list(Scope scope, ClassChange.State state, Pageable page);
}
