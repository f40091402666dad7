package io.weldgate.feedback;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Deliberately without a way to delete. */
public interface ProblemReports extends Repository<ProblemReport, Long> {

    ProblemReport saveAndFlush(ProblemReport report);

    Optional<ProblemReport> findById(long id);

    Optional<ProblemReport> findByFingerprint(String fingerprint);

    List<ProblemReport> findByReporterOrderById(String reporter);

    long countByReporterAndReportedAtAfter(String reporter, Instant moment);

    /** Holds the report's row until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from ProblemReport r where r.id = :id")
    Optional<ProblemReport> lockRow(long id);

    default Optional<ProblemReport> find(long id, Reader reader) {
        return findById(id).filter(reader::sees);
    }

    /** The reader's own and those of his areas, the latest first. */
    @Query("""
            select r from ProblemReport r
            where (r.reporter = :#{#reader.actor.account}
                or :#{#reader.areaPrefix} is not null and r.areaCode like concat(:#{#reader.areaPrefix}, '%'))
              and (:state is null or r.state = :state)
            order by r.id desc""")
    Page<ProblemReport> list(Reader reader, ReportState state, Pageable page);
}
