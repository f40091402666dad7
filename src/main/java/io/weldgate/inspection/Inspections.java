package io.weldgate.inspection;

import io.weldgate.registry.Scope;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Deliberately without a way to delete. */
public interface Inspections extends Repository<Inspection, String> {

    /** Whom an inspection is shown to: its unit's office, the officials of its area, and who is to sign it. */
    String SEEN = """
            (:#{#scope.unitCode} is not null and :#{#scope.unitCode} = i.where.unitCode
              or :#{#scope.unitCode} is null and i.where.areaCode like concat(:#{#scope.areas()}, '%')
              or exists (select 1 from InspectionSignatory s where s.inspectionNo = i.inspectionNo
                 and s.account = :account))""";

    Inspection saveAndFlush(Inspection inspection);

    Optional<Inspection> findByInspectorAndClientKey(String inspector, String clientKey);

    List<Inspection> findByInspectorOrderByRecordedAt(String inspector);

    List<Inspection> findByPersonNoOrderByRecordedAt(String personNo);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Inspection i where i.inspectionNo = :no")
    Optional<Inspection> lockRow(String no);

    /** Empty also where it may not be seen. @param account of the reader */
    @Query("select i from Inspection i where i.inspectionNo = :no and " + SEEN)
    Optional<Inspection> find(String no, Scope scope, String account);

    /**
     * The latest first; every filter may be null.
     *
     * @param account of the reader
     * @param open    whether signatures are missing
     */
    @Query("select i from Inspection i where (:kind is null or i.kind = :kind) "
            + "and (:result is null or i.result = :result) and (:unitCode is null or i.where.unitCode = :unitCode) "
            + "and (:machineCode is null or i.where.machineCode = :machineCode) "
            + "and (:open is null or :open = true and i.closedAt is null or :open = false and i.closedAt is not null) "
            + "and " + SEEN + " order by i.inspectedAt desc, i.inspectionNo desc")
    Page<Inspection> list(Scope scope, String account, InspectionKind kind, Result result, String unitCode,
            String machineCode, Boolean open, Pageable page);
}
