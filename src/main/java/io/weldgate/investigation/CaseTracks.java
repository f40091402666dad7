package io.weldgate.investigation;

import io.weldgate.docket.Seeing;
import io.weldgate.registry.Scope;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Deliberately without a way to delete. */
public interface CaseTracks extends Repository<CaseTrack, String> {

    CaseTrack save(CaseTrack track);

    Optional<CaseTrack> findById(String trackNo);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from CaseTrack t where t.trackNo = :trackNo")
    Optional<CaseTrack> lockRow(String trackNo);

    /** @throws IllegalArgumentException if there is no such track */
    default CaseTrack lock(String trackNo) {
        return lockRow(trackNo).orElseThrow(() -> new IllegalArgumentException("no track " + trackNo));
    }

    /** @throws IllegalArgumentException if there is no such track */
    default CaseTrack get(String trackNo) {
        return findById(trackNo).orElseThrow(() -> new IllegalArgumentException("no track " + trackNo));
    }

    List<CaseTrack> findByCaseNo(String caseNo);

    /** Those of a case that may be seen, in any order. */
    @Query("select t from CaseTrack t, Docket d where t.caseNo = :caseNo and d.docketNo = t.trackNo and "
            + Seeing.JPQL)
    List<CaseTrack> find(String caseNo, Scope scope);
}
