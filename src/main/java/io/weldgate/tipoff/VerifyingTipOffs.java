package io.weldgate.tipoff;

import io.weldgate.audit.Actor;
import io.weldgate.docket.Docketing;
import io.weldgate.docket.Part;
import io.weldgate.enforcement.CaseSource;
import io.weldgate.enforcement.Discovering;
import io.weldgate.enforcement.Discovery;
import io.weldgate.form.FieldError;
import io.weldgate.form.FormText;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says what the check of a report has found; what is true becomes a case. */
@Component
public class VerifyingTipOffs {

    private final TipOffsInHand holding;
    private final TipOffs tipOffs;
    private final Duplicates duplicates;
    private final Discovering discovering;
    private final Docketing dockets;
    private final ReceivingSeats seats;
    private final FormText text;
    private final Clock clock;

    VerifyingTipOffs(TipOffsInHand holding, TipOffs tipOffs, Duplicates duplicates, Discovering discovering, Docketing
            dockets, ReceivingSeats seats, FormText text, Clock clock) {
        this.holding = holding;
        this.tipOffs = tipOffs;
        this.duplicates = duplicates;
        this.discovering = discovering;
        this.dockets = dockets;
        this.seats = seats;
        this.text = text;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<FieldError> errors(String docketNo, TipOffCheckForm form, Locale locale) {
        List<FieldError> errors = new ArrayList<>();
        switch (form.finding()) {
            case TRUE -> {
                required(form.field(), "field", errors, locale);
                required(form.violation(), "violation", errors, locale);
                told(docketNo).flatMap(it -> duplicates.before(it.sighting(), docketNo, it.receivedAt()))
                        .ifPresent(first -> errors.add(text.wrong("TOLD_BEFORE", TipOffCheckForm.class, "finding",
                                locale, first.docketNo())));
            }
            case KNOWN -> required(form.knownAs(), "knownAs", errors, locale);
            case ANOTHER_DEPARTMENT -> {
                required(form.passedTo(), "passedTo", errors, locale);
                if (errors.isEmpty() && seats.open(form.passedTo()).isEmpty()) {
                    errors.add(text.wrong("NO_SUCH_DEPARTMENT", TipOffCheckForm.class, "passedTo", locale));
                }
            }
            case NOT_OURS -> required(form.passedTo(), "passedTo", errors, locale);
            case FALSE -> { }
        }
        return errors;
    }

    @Transactional
    public void verify(String docketNo, TipOffCheckForm form, Actor by) {
        TipOff tipOff = holding.lock(docketNo);
        TipOffState before = tipOff.state();
        tipOff.answer(next(form.finding()), form.reply(), clock.instant());
        switch (form.finding()) {
            case TRUE -> tipOff.leadsTo(discovering.discover(discovery(tipOff, form), CaseSource.TIP_OFF, docketNo, by,
                    tipOff.department()).caseNo());
            case KNOWN -> tipOff.knownAs(form.knownAs());
            case ANOTHER_DEPARTMENT -> {
                dockets.involve(docketNo, tipOff.department(), Part.HELD);
                dockets.involve(docketNo, form.passedTo(), Part.HOLDS);
                tipOff.passOn(form.passedTo());
            }
            default -> { }
        }
        holding.became(tipOff, before, "tipoff.verified", by);
    }

    private Optional<TipOff> told(String docketNo) {
        return tipOffs.findByDocketNo(docketNo);
    }

    private static TipOffState next(TipOffFinding finding) {
        return switch (finding) {
            case TRUE -> TipOffState.CONFIRMED;
            case FALSE -> TipOffState.FALSE;
            case KNOWN -> TipOffState.KNOWN;
            case NOT_OURS -> TipOffState.PASSED_ON;
            case ANOTHER_DEPARTMENT -> TipOffState.RECEIVED;
        };
    }

    /** Nothing in it comes from the reporter himself but where and when it was. */
    private Discovery discovery(TipOff tipOff, TipOffCheckForm form) {
        Sighting seen = tipOff.sighting();
        return new Discovery(form.field(), List.of(form.violation()), seen.seenAt().atZone(clock.getZone())
                .toOffsetDateTime(), null, seen.unitCode(), seen.place(), null, null, form.facts(), form.worker(), null,
                seen.unitCode() == null ? form.unitName() : null, null, List.of());
    }

    private void required(Object value, String field, List<FieldError> errors, Locale locale) {
        if (value == null || value.toString().isBlank()) {
            errors.add(text.wrong("REQUIRED_WITH_FINDING", TipOffCheckForm.class, field, locale));
        }
    }
}
