package io.weldgate.sanction;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Deliberately without a way to delete. */
public interface TypicalCases extends Repository<TypicalCase, Long> {

    TypicalCase save(TypicalCase typical);

    Optional<TypicalCase> findById(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from TypicalCase c where c.id = :id")
    Optional<TypicalCase> lockRow(long id);

    /** @param drafts whether those of these areas are among them that are not published */
    @Query("""
            select c from TypicalCase c
            where c.published = true or :drafts = true and c.areaCode like concat(:areas, '%')
            order by c.editedAt desc, c.id desc""")
    Page<TypicalCase> list(boolean drafts, String areas, Pageable page);

    /** Registered units of the areas whose names stand in the text. */
    @Query("select u.name from WorkUnit u where u.areaCode like concat(:areas, '%') and locate(u.name, :told) > 0")
    List<String> findUnitsNamed(String told, String areas, Limit most);

    /** Their people; names of two characters may be other words. */
    @Query("""
            select p.name from Person p, WorkUnit u where u.code = p.unitCode and u.areaCode like concat(:areas, '%')
              and length(p.name) > 2 and locate(p.name, :told) > 0""")
    List<String> findPeopleNamed(String told, String areas, Limit most);
}
