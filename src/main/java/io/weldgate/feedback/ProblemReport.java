package io.weldgate.feedback;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;

/** A problem that someone had with the platform. */
@Entity
public class ProblemReport {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Enumerated(EnumType.STRING)
    private ReportState state;
    private String text;
    private String pictures;
    private String page;
    private String browser;
    private String reporter;
    private String reporterName;
    private String areaCode;
    private Instant reportedAt;
    private String fingerprint;

    protected ProblemReport() {}

    ProblemReport(ReportForm form, Where where, Reader by, Instant at, String fingerprint) {
        this.state = ReportState.OPEN;
        this.text = form.text();
        this.pictures = String.join(" ", form.pictures());
        this.page = where.page();
        this.browser = where.browser();
        this.reporter = by.actor().account();
        this.reporterName = by.actor().name();
        this.areaCode = by.areaCode();
        this.reportedAt = at;
        this.fingerprint = fingerprint;
    }

    void leave(ReportState next) {
        this.state = next;
    }

    public Long id() {
        return id;
    }

    public ReportState state() {
        return state;
    }

    public String text() {
        return text;
    }

    /** File ids. */
    public List<String> pictures() {
        return pictures.isEmpty() ? List.of() : List.of(pictures.split(" "));
    }

    /** The path of the page on which it happened, without anything that was asked for or typed there; may be empty. */
    public String page() {
        return page;
    }

    /** As it calls itself. */
    public String browser() {
        return browser;
    }

    public String reporter() {
        return reporter;
    }

    public String reporterName() {
        return reporterName;
    }

    public String areaCode() {
        return areaCode;
    }

    public Instant reportedAt() {
        return reportedAt;
    }
}
