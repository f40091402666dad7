package io.weldgate.ledger.files;

import io.weldgate.audit.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A file that was sent in, how far it has come, and what came of it. */
@Entity
@Table(name = "ledger_import")
class ImportRun {

    @Id
    private String importId;
    private String register;
    private String fileName;
    private String sha256;
    private boolean dryRun;
    @Enumerated(EnumType.STRING)
    private ImportState state;
    private String account;
    private int rowsRead;
    private int rowsAdded;
    private int rowsChanged;
    private int rowsSame;
    @Column(columnDefinition = "mediumtext")
    private String problems;
    private Instant startedAt;
    private Instant touchedAt;

    protected ImportRun() {}

    ImportRun(String register, String fileName, String sha256, boolean dryRun, Actor by, Instant at) {
        this.importId = UUID.randomUUID().toString();
        this.register = register;
        this.fileName = fileName;
        this.sha256 = sha256;
        this.dryRun = dryRun;
        this.account = by.account();
        this.state = ImportState.RUNNING;
        this.startedAt = at;
        this.touchedAt = at;
    }

    ImportRun reached(Tally tally, Instant at) {
        this.rowsRead = tally.read();
        this.rowsAdded = tally.added();
        this.rowsChanged = tally.changed();
        this.rowsSame = tally.same();
        this.touchedAt = at;
        return this;
    }

    /** @param problems as JSON; null where there are none */
    ImportRun ended(ImportState state, String problems) {
        this.state = state;
        this.problems = problems;
        return this;
    }

    String importId() {
        return importId;
    }

    String register() {
        return register;
    }

    String fileName() {
        return fileName;
    }

    String sha256() {
        return sha256;
    }

    boolean dryRun() {
        return dryRun;
    }

    ImportState state() {
        return state;
    }

    String account() {
        return account;
    }

    Tally tally() {
        return new Tally(rowsRead, rowsAdded, rowsChanged, rowsSame);
    }

    String problems() {
        return problems;
    }

    Instant startedAt() {
        return startedAt;
    }

    Instant touchedAt() {
        return touchedAt;
    }
}
