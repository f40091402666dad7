package io.weldgate.rectification;

import io.weldgate.audit.Actor;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What somebody said and showed of a hazard; never changed. */
@Entity
public class RectificationStep {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String docketNo;
    @Enumerated(EnumType.STRING)
    private Step step;
    private String account;
    private String name;
    private Instant at;
    private String text;
    private String photos;
    private LocalDate dueOn;

    protected RectificationStep() {}

    RectificationStep(String docketNo, Step step, Actor by, Instant at, String text) {
        this.docketNo = docketNo;
        this.step = step;
        this.account = by.account();
        this.name = by.name();
        this.at = at;
        this.text = text;
        this.photos = "";
    }

    RectificationStep showing(List<String> files) {
        this.photos = String.join(" ", files);
        return this;
    }

    /** @param day the last day that it sets */
    RectificationStep until(LocalDate day) {
        this.dueOn = day;
        return this;
    }

    public String docketNo() {
        return docketNo;
    }

    public Step step() {
        return step;
    }

    public String account() {
        return account;
    }

    public String name() {
        return name;
    }

    public Instant at() {
        return at;
    }

    public String text() {
        return text;
    }

    /** File ids. */
    public List<String> photos() {
        return photos.isEmpty() ? List.of() : List.of(photos.split(" "));
    }

    /** Null where it set none. */
    public LocalDate dueOn() {
        return dueOn;
    }
}
