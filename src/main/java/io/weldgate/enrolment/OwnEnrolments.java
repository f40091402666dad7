package io.weldgate.enrolment;

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

/** With what somebody let himself in, and which start instructions he has read. */
@Component
class OwnEnrolments implements KeptElsewhere {

    private final Enrolments enrolments;
    private final Acknowledgements acknowledgements;

    OwnEnrolments(Enrolments enrolments, Acknowledgements acknowledgements) {
        this.enrolments = enrolments;
        this.acknowledgements = acknowledgements;
    }

    /** @param portrait whether his photo is kept */
    record Sent(String number, Calling calling, String name, String belongsTo, String workPlace, boolean portrait,
            String instructions, Instant sentAt, Instant decidedAt) {}

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<String, Object> of(String account, Locale locale) {
        return Map.of("enrolments", enrolments.findByAccountOrderByNumber(account).stream().map(OwnEnrolments::sent)
                .toList(), "instructions", acknowledgements.findByKeyAccountOrderByAt(account).stream()
                .map(Acknowledgement::read).toList());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Erasure erase(String account) {
        return new Erasure(List.of(), enrolments.findByAccountOrderByNumber(account).isEmpty() ? List.of()
                : List.of(new Kept(Item.ENROLMENT, Reason.ENROLMENT_PROVES, null, "")));
    }

    private static Sent sent(Enrolment it) {
        return new Sent(it.number(), it.calling(), it.name(), it.belongsTo(), it.workPlace(), it.portrait() != null,
                it.instructions(), it.sentAt(), it.decidedAt());
    }
}
