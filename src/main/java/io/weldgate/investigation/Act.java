package io.weldgate.investigation;

import io.weldgate.jurisdiction.Stage;
import io.weldgate.jurisdiction.Violation;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** Who did what: by what all departments know that it is the same (行政处罚法 29). */
@Embeddable
public class Act {

    private String partyKey;
    private String actNo;
    private LocalDate actOn;
    @Enumerated(EnumType.STRING)
    private Violation violation;

    protected Act() {}

    /** @param actNo the number of the case with which it began @param actOn the day on which it was done */
    Act(String partyKey, String actNo, LocalDate actOn, Violation violation) {
        this.partyKey = partyKey;
        this.actNo = actNo;
        this.actOn = actOn;
        this.violation = violation;
    }

    /** Whether it may be the same as another one, though somebody has written it down as two. */
    boolean resembles(Act other) {
        return partyKey.equals(other.partyKey)
                && (actNo.equals(other.actNo) || violation == other.violation && actOn.equals(other.actOn));
    }

    /** Under which it is fined once; failing to heed an order afterwards is another act. */
    String key(Stage stage) {
        return actNo + "/" + violation + (stage == Stage.OVERDUE ? "/" + stage : "");
    }

    String partyKey() {
        return partyKey;
    }

    public String actNo() {
        return actNo;
    }

    public LocalDate actOn() {
        return actOn;
    }

    public Violation violation() {
        return violation;
    }
}
