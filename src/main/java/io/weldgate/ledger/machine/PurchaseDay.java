package io.weldgate.ledger.machine;

import io.weldgate.control.Coding;
import io.weldgate.ledger.Complaints;
import io.weldgate.ledger.Keeper;
import io.weldgate.ledger.Line;
import io.weldgate.ledger.Right;
import io.weldgate.registry.Machine;
import java.time.LocalDate;

/** The day of purchase, from which the clock of 15 days runs: nobody puts that off for himself. */
final class PurchaseDay {

    private static final String FIELD = "purchasedOn";

    private PurchaseDay() {}

    static void check(Line<MachineForm, Machine> line, Coding coding, Keeper keeper, Complaints complaints) {
        LocalDate day = line.form().purchasedOn();
        if (day != null && day.isAfter(coding.today())) {
            complaints.about(line, FIELD, "AFTER_TODAY");
        } else if (line.before() != null && keeper.right() == Right.OFFICE && coding.isDelayed(line.before(), day)) {
            complaints.about(line, FIELD, "CLOCK_RUNS", line.before().codeBy().toString());
        }
    }
}
