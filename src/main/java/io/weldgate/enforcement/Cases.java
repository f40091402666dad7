package io.weldgate.enforcement;

import io.weldgate.docket.Seeing;
import io.weldgate.registry.Scope;
import io.weldgate.jurisdiction.Violation;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface Cases extends JpaRepository<CaseFile, String> {

    /** Newest first; every filter may be null. @param text anywhere in number, place, facts, unit or party */
    @Query("select c from CaseFile c, Docket d where d.docketNo = c.caseNo and " + Seeing.JPQL + """
             and (:status is null or c.status = :status)
             and (:department is null or c.department = :department)
             and (:text is null or c.caseNo like :text or c.scene.place like :text or c.facts like :text
                  or c.scene.unitCode like :text or c.scene.machineCode like :text
                  or exists (select 1 from CaseParty p where p.caseNo = c.caseNo
                             and (p.name like :text or p.personNo like :text or p.creditCode like :text)))
            order by c.openedAt desc, c.caseNo desc""")
    Page<CaseFile> list(Scope scope, CaseStatus status, String department, String text, Pageable page);

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

    /** Filed by another department, of another act, for one of these violations of the same unit or machine. */
    @Query("""
            select distinct c from CaseFile c join c.violations v where c.actNo <> :actNo
              and c.department <> :department
              and c.filedAt is not null and v in :violations and c.scene.actAt >= :from and c.scene.actAt < :until
              and (c.scene.unitCode = :unitCode or c.scene.machineCode = :machineCode) order by c.filedAt""")
    List<CaseFile> findFiledElsewhere(String actNo, String department, String unitCode, String machineCode,
            Collection<Violation> violations, Instant from, Instant until);

    List<CaseFile> findByParentNoOrderByOpenedAt(String parentNo);

    Optional<CaseFile> findByFoundByAndClientKey(String foundBy, String clientKey);
}
