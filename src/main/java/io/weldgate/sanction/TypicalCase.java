package io.weldgate.sanction;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** 典型案例 (S4-32), told so that nobody can be recognised. */
@Entity
public class TypicalCase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String title;
    private String story;
    private String lesson;
    private String law;
    private boolean published;
    private String areaCode;
    private String editedBy;
    private Instant editedAt;

    protected TypicalCase() {}

    TypicalCase(String areaCode) {
        this.areaCode = areaCode;
    }

    void edit(TypicalCaseForm form, Sanctioner by, Instant at) {
        this.title = form.title();
        this.story = form.story();
        this.lesson = form.lesson();
        this.law = form.law();
        this.published = form.published();
        this.editedBy = by.actor().account();
        this.editedAt = at;
    }

    public Long id() {
        return id;
    }

    public String title() {
        return title;
    }

    public String story() {
        return story;
    }

    public String lesson() {
        return lesson;
    }

    public String law() {
        return law;
    }

    /** Whether anybody may read it. */
    public boolean published() {
        return published;
    }

    public String areaCode() {
        return areaCode;
    }

    public Instant editedAt() {
        return editedAt;
    }
}
