package io.weldgate.feedback;

import io.weldgate.audit.Actor;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** What was said to a report, by whomever, and the state in which it left it; never changed. */
@Entity
public class ReportAnswer {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private Long reportId;
    @Enumerated(EnumType.STRING)
    private ReportState state;
    private String text;
    private String author;
    private String authorName;
    private Instant writtenAt;

    protected ReportAnswer() {}

    ReportAnswer(long reportId, ReportState state, String text, Actor by, Instant at) {
        this.reportId = reportId;
        this.state = state;
        this.text = text;
        this.author = by.account();
        this.authorName = by.name();
        this.writtenAt = at;
    }

    public ReportState state() {
        return state;
    }

    public String text() {
        return text;
    }

    public String author() {
        return author;
    }

    public String authorName() {
        return authorName;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
