package io.weldgate.decision;

import java.time.LocalDate;

/** That the work, or a welder, is another unit's, and the papers about it. */
public sealed interface ContractFact extends Fact {

    /** The work is a contractor's. @param supervisor of the client, there all the time; null if nobody is named */
    record Outsourced(String contractor, String supervisor) implements ContractFact {

        public boolean engages(WelderFact.Worker worker) {
            return contractor.equals(worker.unit());
        }
    }

    /** On file with the machine's unit, about a contractor or a seconded person; holds on its first and last day. */
    record ContractPaper(PaperKind kind, String subject, String number, LocalDate firstDay, LocalDate lastDay)
            implements ContractFact {}
}
