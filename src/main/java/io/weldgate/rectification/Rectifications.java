package io.weldgate.rectification;

import io.weldgate.docket.Seeing;
import io.weldgate.registry.Scope;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Deliberately without a way to delete. */
public interface Rectifications extends Repository<Rectification, String> {

    Rectification save(Rectification rectification);

    Optional<Rectification> findById(String docketNo);

    List<Rectification> findBySourceNoOrderByDocketNo(String sourceNo);

    List<Rectification> findByAcceptedByOrOpenedBy(String acceptedBy, String openedBy);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Rectification r where r.docketNo = :docketNo")
    Optional<Rectification> lockRow(String docketNo);

    /** Empty also where it may not be seen. */
    @Query("select r from Rectification r, Docket d where d.docketNo = r.docketNo and r.docketNo = :docketNo and "
            + Seeing.JPQL)
    Optional<Rectification> find(String docketNo, Scope scope);

    /**
     * What the reader sees, what is due first first.
     *
     * @param unitCode null for any
     * @param major    whether only major ones
     * @param until    of those whose last day comes after this nothing; null for all
     */
    @Query("select r from Rectification r, Docket d where d.docketNo = r.docketNo and r.state in :states "
            + "and (:unitCode is null or r.unitCode = :unitCode) and (:major = false or r.major = true) "
            + "and (:until is null or r.dueOn <= :until) and " + Seeing.JPQL + " order by r.dueOn, r.docketNo")
    Page<Rectification> list(Scope scope, Collection<RectificationState> states, String unitCode, boolean major,
            LocalDate until, Pageable page);
}
