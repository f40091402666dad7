package io.weldgate.report;

import io.weldgate.investigation.Measure;
import io.weldgate.investigation.Penalty;
import java.math.BigDecimal;
import org.springframework.stereotype.Component;

/** Says on paper what was imposed, by which provision, and what has come of it. */
@Component
class PenaltyWords {

    private final DossierWords words;
    private final Wording wording;

    PenaltyWords(DossierWords words, Wording wording) {
        this.words = words;
        this.wording = wording;
    }

    String sanction(Penalty it) {
        Measure measure = it.measure();
        return wording.chinese("form.SanctionKind." + measure.kind())
                + (measure.amount() == null ? "" : wording.told("paper.yuan", plain(measure.amount())))
                + (measure.days() == null ? "" : wording.told("paper.days", measure.days().toString()));
    }

    String basis(Penalty it) {
        return it.measure().law() + (it.measure().clause() == null ? "" : it.measure().clause());
    }

    String execution(Penalty it) {
        return wording.chinese("penalty.state." + it.state())
                + (it.payment().paid().signum() == 0 ? ""
                : "\n" + wording.told("paper.paid", plain(it.payment().paid()), wording.day(it.payment().paidOn())))
                + (it.result() == null ? "" : "\n" + it.result());
    }

    /** One row: number, violation, sanction, provision. */
    void listed(Iterable<Penalty> all, Draft draft) {
        draft.table("no", "violations", "sanction", "provision");
        int number = 1;
        for (Penalty it : all) {
            draft.line(Integer.toString(number++), words.violation(it.act().violation()), sanction(it), basis(it));
        }
    }

    private static String plain(BigDecimal yuan) {
        return yuan.stripTrailingZeros().toPlainString();
    }
}
