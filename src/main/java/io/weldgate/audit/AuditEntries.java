package io.weldgate.audit;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Deliberately without a way to delete. */
interface AuditEntries extends Repository<AuditEntry, Long> {

    AuditEntry save(AuditEntry entry);

    long countBySubjectAndStepNot(String subject, String step);

    boolean existsBySubjectAndDecisionId(String subject, String decisionId);

    List<AuditEntry> findBySubjectOrderById(String subject);
}
