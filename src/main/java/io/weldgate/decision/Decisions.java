package io.weldgate.decision;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where decisions are kept; there is no way to change one, and they go only with what they were taken on. */
interface Decisions extends Repository<Decision, String> {

    Decision save(Decision decision);

    List<Decision> findByDecisionIdIn(Collection<String> decisionIds);

    Optional<Decision> findById(String decisionId);

    @Modifying
    @Query("delete from Decision d where d.subject = :subject")
    int erase(String subject);
}
