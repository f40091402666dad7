package io.weldgate.notification;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;

/** What happened and is to be told, until it has been. */
@Entity
class Happening {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Enumerated(EnumType.STRING)
    private NoticeKind kind;
    private Instant happenedAt;
    private String subject;
    @Convert(converter = Words.class)
    private List<String> audience;
    private String taskId;
    private String about;
    private Instant dueAt;
    private String detail;
    private String occasion;

    protected Happening() {}

    /** @param subject number of a permit, id of a certificate, a warning or a report, or code of a unit */
    Happening(NoticeKind kind, Instant happenedAt, String subject, List<String> audience) {
        this.kind = kind;
        this.happenedAt = happenedAt;
        this.subject = subject;
        this.audience = audience;
    }

    /** @param key of a task, a step on the trail, code of a warning or state of a report; else it is told as it is */
    Happening about(String key) {
        this.about = key;
        return this;
    }

    Happening ofTask(String id) {
        this.taskId = id;
        return this;
    }

    Happening due(Instant at) {
        this.dueAt = at;
        return this;
    }

    Happening saying(String text) {
        this.detail = text;
        return this;
    }

    /** Told once, however often it is heard of. */
    Happening once(String name) {
        this.occasion = name;
        return this;
    }

    Long id() {
        return id;
    }

    NoticeKind kind() {
        return kind;
    }

    Instant happenedAt() {
        return happenedAt;
    }

    String subject() {
        return subject;
    }

    List<String> audience() {
        return audience;
    }

    String taskId() {
        return taskId;
    }

    String about() {
        return about;
    }

    Instant dueAt() {
        return dueAt;
    }

    String detail() {
        return detail;
    }

    /** Whether the same may be heard of again: then who was told of it is not told again. */
    boolean recurs() {
        return occasion != null;
    }

    String occasion() {
        return occasion == null ? "happening:" + id : occasion;
    }
}
