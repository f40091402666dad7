package io.weldgate.inspection;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Deliberately without a way to delete. */
public interface Signatories extends Repository<Signatory, Long> {

    <S extends Signatory> Iterable<S> saveAll(Iterable<S> signatories);

    List<Signatory> findByInspectionNoOrderById(String inspectionNo);

    List<Signatory> findByInspectionNoIn(Collection<String> inspectionNos);

    /** What waits for somebody's signature. */
    @Query("""
            select i from Inspection i, InspectionSignatory s where s.inspectionNo = i.inspectionNo
              and s.account = :account and s.signedAt is null order by i.recordedAt""")
    List<Inspection> findUnsigned(String account);

    List<Signatory> findByAccountOrderById(String account);
}
