package io.weldgate.permit;

import io.weldgate.decision.CheckStep;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** One confirmed check of the five steps, with what was declared. A repeated check is a new row. */
@Entity(name = "PermitCheck")
@Immutable
public class Check {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String permitNo;
    @Enumerated(EnumType.STRING)
    private CheckStep step;
    private String confirmedBy;
    private Instant confirmedAt;
    private Double latitude;
    private Double longitude;
    private String declaration;

    protected Check() {}

    Check(String permitNo, CheckForm form, String confirmedBy, Instant confirmedAt, String declaration) {
        this.permitNo = permitNo;
        this.step = form.step();
        this.confirmedBy = confirmedBy;
        this.confirmedAt = confirmedAt;
        this.latitude = form.latitude();
        this.longitude = form.longitude();
        this.declaration = declaration;
    }

    public String permitNo() {
        return permitNo;
    }

    public CheckStep step() {
        return step;
    }

    public String confirmedBy() {
        return confirmedBy;
    }

    public Instant confirmedAt() {
        return confirmedAt;
    }

    public Double latitude() {
        return latitude;
    }

    public Double longitude() {
        return longitude;
    }

    /** What was declared: the form as a JSON object. */
    public String declaration() {
        return declaration;
    }
}
