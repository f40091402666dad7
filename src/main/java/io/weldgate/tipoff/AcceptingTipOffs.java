package io.weldgate.tipoff;

import io.weldgate.audit.Actor;
import io.weldgate.deadline.CaseClock;
import io.weldgate.deadline.Timing;
import io.weldgate.docket.Docketing;
import io.weldgate.docket.Part;
import io.weldgate.form.FieldError;
import io.weldgate.form.FormText;
import io.weldgate.jurisdiction.Jurisdiction;
import io.weldgate.jurisdiction.Office;
import io.weldgate.registry.Department;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who takes reports in gives each to the department that checks it, by the table of who may act. */
@Component
public class AcceptingTipOffs {

    private final TipOffsInHand holding;
    private final Jurisdiction jurisdiction;
    private final ReceivingSeats seats;
    private final Docketing dockets;
    private final Timing timing;
    private final FormText text;
    private final Clock clock;

    AcceptingTipOffs(TipOffsInHand holding, Jurisdiction jurisdiction, ReceivingSeats seats, Docketing dockets, Timing
            timing, FormText text, Clock clock) {
        this.holding = holding;
        this.jurisdiction = jurisdiction;
        this.seats = seats;
        this.dockets = dockets;
        this.timing = timing;
        this.text = text;
        this.clock = clock;
    }

    public List<FieldError> errors(TipOffAcceptanceForm form, Locale locale) {
        return isBlank(form.department()) || seats.open(form.department()).isPresent() ? List.of()
                : List.of(text.wrong("NO_SUCH_DEPARTMENT", TipOffAcceptanceForm.class, "department", locale));
    }

    @Transactional
    public void accept(String docketNo, TipOffAcceptanceForm form, Actor by) {
        TipOff tipOff = holding.lock(docketNo);
        TipOffState before = tipOff.state();
        String from = tipOff.department();
        String to = isBlank(form.department()) ? leading(tipOff, form).orElse(from) : form.department();
        CaseClock check = tipOff.urgent() || form.urgent() ? CaseClock.REPORT_CHECK_URGENT : CaseClock.REPORT_CHECK;
        tipOff.assign(to, form.urgent(), timing.deadline(check, tipOff.receivedAt(), tipOff.sighting().areaCode(),
                List.of()).dueAt());
        if (!to.equals(from)) {
            dockets.involve(docketNo, from, Part.HELD);
        }
        dockets.involve(docketNo, to, Part.HOLDS);
        holding.became(tipOff, before, "tipoff.accepted", by);
    }

    /** Of who leads there, the first that reads what comes. */
    private Optional<String> leading(TipOff tipOff, TipOffAcceptanceForm form) {
        LocalDate day = LocalDate.ofInstant(tipOff.sighting().seenAt(), clock.getZone());
        return jurisdiction.authorities(form.field(), form.violation(), tipOff.sighting().areaCode(), day)
                .filter(it -> !it.isNobodys()).stream().flatMap(it -> it.lead().departments().stream())
                .filter(Office.Seat::online).map(Office.Seat::code).map(seats::open)
                .flatMap(Optional::stream).map(Department::code).findFirst();
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
