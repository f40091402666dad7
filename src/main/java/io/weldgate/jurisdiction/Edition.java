package io.weldgate.jurisdiction;

import io.weldgate.audit.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table that an official has sent in: that of the whole country, or the rows by which an area differs. PROPOSED until
 * somebody else puts it IN_FORCE from a day on, or somebody DISCARDS it; its rows never change.
 */
@Entity
@jakarta.persistence.Table(name = "jurisdiction_edition")
public class Edition {

    private static final String CELL = "\t";
    private static final String LINE = "\n";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Enumerated(EnumType.STRING)
    private Table kind;
    private String area;
    @Column(columnDefinition = "mediumtext")
    private String content;
    private int rowCount;
    private String proposedBy;
    private Instant proposedAt;
    @Enumerated(EnumType.STRING)
    private EditionState state;
    private String settledBy;
    private Instant settledAt;
    private LocalDate effectiveFrom;

    protected Edition() {}

    /** @param area what the codes of its areas begin with; empty for the whole country */
    Edition(Table kind, String area, List<TableLine> lines, Actor by, Instant at) {
        this.kind = kind;
        this.area = area;
        this.content = written(lines);
        this.rowCount = lines.size() - 1;
        this.proposedBy = by.account();
        this.proposedAt = at;
        this.state = EditionState.PROPOSED;
    }

    static String written(List<TableLine> lines) {
        return lines.stream().map(line -> String.join(CELL, line.cells())).collect(Collectors.joining(LINE));
    }

    List<TableLine> lines() {
        List<TableLine> lines = new ArrayList<>();
        for (String line : content.split(LINE)) {
            lines.add(new TableLine(lines.size() + 1, List.of(line.split(CELL, -1))));
        }
        return lines;
    }

    boolean says(String other) {
        return content.equals(other);
    }

    Edition putInForce(LocalDate from, Actor by, Instant at) {
        this.effectiveFrom = from;
        return settled(EditionState.IN_FORCE, by, at);
    }

    Edition discarded(Actor by, Instant at) {
        return settled(EditionState.DISCARDED, by, at);
    }

    private Edition settled(EditionState end, Actor by, Instant at) {
        if (state != EditionState.PROPOSED) {
            throw new IllegalStateException("Edition %d is %s, not PROPOSED".formatted(id, state));
        }
        this.state = end;
        this.settledBy = by.account();
        this.settledAt = at;
        return this;
    }

    public Long id() {
        return id;
    }

    public Table kind() {
        return kind;
    }

    public String area() {
        return area;
    }

    public int rowCount() {
        return rowCount;
    }

    public String proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public EditionState state() {
        return state;
    }

    /** Null while nobody has decided on it. */
    public String settledBy() {
        return settledBy;
    }

    public Instant settledAt() {
        return settledAt;
    }

    /** First day of the acts that are judged by it; null unless it is in force. */
    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }
}
