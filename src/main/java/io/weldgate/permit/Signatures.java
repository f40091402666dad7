package io.weldgate.permit;

import io.weldgate.decision.Fact;
import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

public interface Signatures extends Repository<Signature, Long> {

    Signature save(Signature signature);

    /** Those of one round, in the order of signing. */
    List<Signature> findByPermitNoAndRoundOrderBySequence(String permitNo, int round);

    /** Of every round. */
    List<Signature> findByPermitNoInOrderBySequence(Collection<String> permitNos);

    /** Who has signed the application as it stands, and in whose place. */
    default List<Fact> facts(Permit permit) {
        return findByPermitNoAndRoundOrderBySequence(permit.permitNo(), permit.approval().round()).stream()
                .flatMap(signature -> signature.facts().stream()).toList();
    }

    int countByPermitNoAndRound(String permitNo, int round);
}
