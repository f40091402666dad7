package io.weldgate.tipoff;

import io.weldgate.audit.Actor;
import io.weldgate.form.FieldError;
import io.weldgate.form.FormText;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the forms on the way to a reward must say, beyond what each field must. */
@Component
@Transactional(readOnly = true)
public class CheckingReward {

    private final TipOffs tipOffs;
    private final Awards awards;
    private final TipOffHandlers handlers;
    private final Rewarding rewarding;
    private final FormText text;
    private final Clock clock;

    CheckingReward(TipOffs tipOffs, Awards awards, TipOffHandlers handlers, Rewarding rewarding, FormText text,
            Clock clock) {
        this.tipOffs = tipOffs;
        this.awards = awards;
        this.handlers = handlers;
        this.rewarding = rewarding;
        this.text = text;
        this.clock = clock;
    }

    public List<FieldError> errors(TipOffOutcomeForm form, Locale locale) {
        List<FieldError> errors = new ArrayList<>();
        if (form.outcome() == TipOffOutcome.NO_PENALTY) {
            required(form.reply(), "reply", errors, locale);
            return errors;
        }
        required(form.matter(), "matter", errors, locale);
        required(form.decisionNo(), "decisionNo", errors, locale);
        required(form.decidedOn(), "decidedOn", errors, locale);
        if (form.matter() != null) {
            required(form.matter().isByDeaths() ? form.concealedDeaths() : form.fine(),
                    form.matter().isByDeaths() ? "concealedDeaths" : "fine", errors, locale);
        }
        if (form.decidedOn() != null && form.decidedOn().isAfter(LocalDate.now(clock))) {
            errors.add(text.wrong("IN_THE_FUTURE", TipOffOutcomeForm.class, "decidedOn", locale));
        }
        return errors;
    }

    /** 四眼: who has told the penalty does not grant the reward for it. */
    public List<FieldError> errors(String docketNo, RewardForm form, Actor by, Locale locale) {
        List<FieldError> errors = new ArrayList<>();
        TipOff tipOff = tipOffs.findByDocketNo(docketNo).orElseThrow();
        awards.findByDocketNo(docketNo).ifPresent(award -> {
            if (award.recordedBy().equals(by.account())) {
                errors.add(text.wrong("ANOTHER_DECIDES", RewardForm.class, "decision", locale));
            }
            if (form.decision() == AwardDecision.GRANTED && tipOff.anonymous() && rewarding.onlyNamed(tipOff, award)) {
                errors.add(text.wrong("ONLY_NAMED", RewardForm.class, "decision", locale));
            }
        });
        if (form.ofUnit() && !tipOff.insider()) {
            errors.add(text.wrong("NOT_OF_UNIT", RewardForm.class, "ofUnit", locale));
        }
        return errors;
    }

    /** To whom it is paid only a named handler knows. */
    public List<FieldError> errors(String docketNo, RewardPaymentForm form, Actor by, Locale locale) {
        List<FieldError> errors = new ArrayList<>();
        if (!handlers.existsByKeyDocketNoAndKeyAccount(docketNo, by.account())) {
            errors.add(text.wrong("NOT_A_HANDLER", RewardPaymentForm.class, "", locale));
        }
        if (form.paidOn().isAfter(LocalDate.now(clock))) {
            errors.add(text.wrong("IN_THE_FUTURE", RewardPaymentForm.class, "paidOn", locale));
        }
        return errors;
    }

    private void required(Object value, String field, List<FieldError> errors, Locale locale) {
        if (value == null || value.toString().isBlank()) {
            errors.add(text.wrong("REQUIRED_WITH_OUTCOME", TipOffOutcomeForm.class, field, locale));
        }
    }
}
