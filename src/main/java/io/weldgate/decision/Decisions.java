package io.weldgate.decision;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Where decisions are kept; there is no way to change or remove one. */
interface Decisions extends Repository<Decision, String> {

    Decision save(Decision decision);

    Optional<Decision> findById(String decisionId);
}
