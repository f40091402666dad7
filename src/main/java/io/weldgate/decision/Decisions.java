package io.weldgate.decision;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Where decisions are kept; there is no way to change or remove one. */
interface Decisions extends Repository<Decision, String> {

    Decision save(Decision decision);

    List<Decision> findByDecisionIdIn(Collection<String> decisionIds);

    Optional<Decision> findById(String decisionId);
}
