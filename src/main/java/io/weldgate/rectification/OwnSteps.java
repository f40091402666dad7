package io.weldgate.rectification;

import io.weldgate.privacy.Erasure;
import io.weldgate.privacy.Erasure.Item;
import io.weldgate.privacy.Erasure.Kept;
import io.weldgate.privacy.Erasure.Reason;
import io.weldgate.privacy.KeptElsewhere;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What somebody has done about hazards; who has signed answers for it, so it stays. */
@Component
class OwnSteps implements KeptElsewhere {

    private final RectificationSteps steps;

    OwnSteps(RectificationSteps steps) {
        this.steps = steps;
    }

    record Done(String docketNo, Step step, Instant at, String text) {}

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<String, Object> of(String account, Locale locale) {
        return Map.of("rectifications", steps.findByAccountOrderById(account).stream()
                .map(it -> new Done(it.docketNo(), it.step(), it.at(), it.text())).toList());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Erasure erase(String account) {
        return new Erasure(List.of(), steps.findByAccountOrderById(account).isEmpty() ? List.of()
                : List.of(new Kept(Item.TRAIL, Reason.TRAIL_KEPT, null, "")));
    }
}
