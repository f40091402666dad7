package io.weldgate.investigation;

import io.weldgate.privacy.Erasure;
import io.weldgate.privacy.KeptElsewhere;
import io.weldgate.jurisdiction.SanctionKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The penalties that were decided on somebody and served on him. What is still investigated he learns by its notice
 * (个人信息保护法 18, 35), and nothing of it is erased on his demand.
 */
@Component
class OwnPenalties implements KeptElsewhere {

    private final Penalties penalties;

    OwnPenalties(Penalties penalties) {
        this.penalties = penalties;
    }

    record Imposed(String caseNo, SanctionKind kind, BigDecimal amount, Integer days, String law, String clause,
            Instant decidedAt, PenaltyState state) {}

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<String, Object> of(String account, Locale locale) {
        return Map.of("penalties", penalties.findServed(account).stream().map(it -> new Imposed(it.caseNo(), it.kind(),
                it.measure().amount(), it.measure().days(), it.measure().law(), it.measure().clause(), it.decidedAt(),
                it.state())).toList());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Erasure erase(String account) {
        return new Erasure(List.of(), List.of());
    }
}
