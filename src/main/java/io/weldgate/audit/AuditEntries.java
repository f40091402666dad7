package io.weldgate.audit;

import java.util.List;
import org.springframework.data.repository.Repository;

/** To be read; {@link Trail} writes them, and nobody deletes one. */
interface AuditEntries extends Repository<AuditEntry, Long> {

    long countBySubjectAndStepNot(String subject, String step);

    boolean existsBySubjectAndDecisionId(String subject, String decisionId);

    List<AuditEntry> findBySubjectOrderById(String subject);
}
