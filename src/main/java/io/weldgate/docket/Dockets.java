package io.weldgate.docket;

import io.weldgate.registry.Scope;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface Dockets extends JpaRepository<Docket, String> {

    /** Empty also where it may not be seen. */
    @Query("select d from Docket d where d.docketNo = :docketNo and " + Seeing.JPQL)
    Optional<Docket> find(String docketNo, Scope scope);

    /** Holds the row until the transaction ends; what belongs to the docket is changed by who holds it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Docket d where d.docketNo = :docketNo")
    Optional<Docket> lockRow(String docketNo);
}
