package io.weldgate.sanction;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Deliberately without a way to delete. */
public interface Publications extends Repository<Publication, String> {

    Publication save(Publication publication);

    Optional<Publication> findByNumber(String number);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Publication p where p.number = :number")
    Optional<Publication> lockRow(String number);

    /** What is due first comes first. @param state null for all */
    @Query("""
            select p from Publication p where (:state is null or p.state = :state)
              and (p.areaCode like concat(:#{#who.scope.areas()}, '%') or p.department = :#{#who.department})
            order by p.dueAt desc, p.number""")
    Page<Publication> list(Sanctioner who, PublicationState state, Pageable page);

    /** What anybody may see, the latest first. @param areas the beginning of area codes; empty for all */
    @Query("""
            select p from Publication p where p.state = io.weldgate.sanction.PublicationState.PUBLISHED
              and p.areaCode like concat(:areas, '%') order by p.publishedAt desc, p.number""")
    Page<Publication> published(String areas, Pageable page);
}
