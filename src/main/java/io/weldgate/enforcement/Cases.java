package io.weldgate.enforcement;

import io.weldgate.docket.Seeing;
import io.weldgate.registry.Scope;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface Cases extends JpaRepository<CaseFile, String> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from CaseFile c where c.caseNo = :caseNo")
    Optional<CaseFile> lockRow(String caseNo);

    /** @throws IllegalArgumentException if there is no such case */
    default CaseFile lock(String caseNo) {
        return lockRow(caseNo).orElseThrow(() -> new IllegalArgumentException("no case " + caseNo));
    }

    /** Empty also where it may not be seen. */
    @Query("select c from CaseFile c, Docket d where c.caseNo = :caseNo and d.docketNo = c.caseNo and " + Seeing.JPQL)
    Optional<CaseFile> find(String caseNo, Scope scope);

    /** All that grew out of the same act, the oldest first. */
    List<CaseFile> findByActNoOrderByOpenedAt(String actNo);

    List<CaseFile> findByParentNoOrderByOpenedAt(String parentNo);
}
