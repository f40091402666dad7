package io.weldgate.sanction;

import io.weldgate.enforcement.CaseFile;
import io.weldgate.enforcement.CaseParty;
import io.weldgate.enforcement.Cases;
import io.weldgate.enforcement.Parties;
import io.weldgate.investigation.Penalties;
import io.weldgate.investigation.PenaltyDecided;
import io.weldgate.jurisdiction.SanctionKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts every penalty that is decided here on the list of what is to be published (安全生产法 78). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OverhearingPenalties {

    private final Publishing publishing;
    private final Penalties penalties;
    private final Cases cases;
    private final Parties parties;
    private final MessageSource messages;
    private final Clock clock;

    OverhearingPenalties(Publishing publishing, Penalties penalties, Cases cases, Parties parties,
            MessageSource messages, Clock clock) {
        this.publishing = publishing;
        this.penalties = penalties;
        this.cases = cases;
        this.parties = parties;
        this.messages = messages;
        this.clock = clock;
    }

    /** An order to correct is no penalty. */
    @EventListener
    void decided(PenaltyDecided it) {
        if (it.kind() != SanctionKind.ORDER_TO_CORRECT) {
            CaseFile file = cases.findById(it.caseNo()).orElseThrow();
            CaseParty party = parties.findById(it.partyId()).orElseThrow();
            boolean unit = party.unitCode() != null || party.creditCode() != null;
            publishing.await(new Penalty(it.trackNo() + "-" + it.penaltyId(),
                    unit ? SubjectKind.UNIT : SubjectKind.PERSON, unit ? party.unitCode() : party.personNo(),
                    party.name(), file.scene().areaCode(), it.departmentCode(), it.caseNo(),
                    words("Violation", penalties.findById(it.penaltyId()).orElseThrow().act().violation()), told(it),
                    law(it), LocalDate.ofInstant(it.decidedAt(), clock.getZone())));
        }
    }

    private String told(PenaltyDecided it) {
        String kind = words("SanctionKind", it.kind());
        return it.amount() == null ? kind : kind + " " + it.amount().toPlainString();
    }

    /** Published as it stands in the decision, which is written in Chinese. */
    private String words(String family, Enum<?> value) {
        return messages.getMessage("jurisdiction." + family + "." + value, null, Locale.CHINESE);
    }

    private String law(PenaltyDecided it) {
        var measure = penalties.findById(it.penaltyId()).orElseThrow().measure();
        return measure.law() + " " + measure.clause();
    }
}
