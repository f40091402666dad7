package io.weldgate.permit;

import java.util.List;
import org.springframework.data.repository.Repository;

public interface Signatures extends Repository<Signature, Long> {

    Signature save(Signature signature);

    /** Those of one round, in the order of signing. */
    List<Signature> findByPermitNoAndRoundOrderBySequence(String permitNo, int round);

    int countByPermitNoAndRound(String permitNo, int round);
}
