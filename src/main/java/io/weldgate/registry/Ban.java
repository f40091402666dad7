package io.weldgate.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** A person or unit that may not weld. */
@Entity
public class Ban {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String subject;
    private String basis;
    private LocalDate startsOn;
    private LocalDate endsOn;

    protected Ban() {}

    /**
     * @param subject a person number or a unit code
     * @param basis   the document it rests on
     * @param endsOn  last day, inclusive; null for life
     */
    public Ban(String subject, String basis, LocalDate startsOn, LocalDate endsOn) {
        this.subject = subject;
        this.basis = basis;
        this.startsOn = startsOn;
        this.endsOn = endsOn;
    }

    /** From this day on it bars nobody any more. */
    public void lift(LocalDate day) {
        endsOn = day.minusDays(1);
    }

    public boolean isInForceOn(LocalDate day) {
        return !startsOn.isAfter(day) && (endsOn == null || !endsOn.isBefore(day));
    }

    public Long id() {
        return id;
    }

    public String subject() {
        return subject;
    }

    public String basis() {
        return basis;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }
}
