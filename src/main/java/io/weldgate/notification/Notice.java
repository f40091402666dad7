package io.weldgate.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** What one person is told of; its words are found when he reads it, in his language. */
@Entity
public class Notice {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String account;
    @Enumerated(EnumType.STRING)
    private NoticeKind kind;
    private Instant happenedAt;
    private String subject;
    private String place;
    private String taskId;
    private String about;
    private Instant dueAt;
    private String detail;
    private Instant readAt;
    private String occasion;

    protected Notice() {}

    Notice(Happening happening, String account, String place) {
        this.account = account;
        this.kind = happening.kind();
        this.happenedAt = happening.happenedAt();
        this.subject = happening.subject();
        this.place = place;
        this.taskId = happening.taskId();
        this.about = happening.about();
        this.dueAt = happening.dueAt();
        this.detail = happening.detail();
        this.occasion = happening.occasion();
    }

    public Long id() {
        return id;
    }

    public NoticeKind kind() {
        return kind;
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    /** Number of a permit, id of a certificate, a warning or a report, or code of a unit. */
    public String subject() {
        return subject;
    }

    /** Null while it is unread. */
    public Instant readAt() {
        return readAt;
    }

    String account() {
        return account;
    }

    String place() {
        return place;
    }

    /** Null where there is none, or none any more. */
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
}
