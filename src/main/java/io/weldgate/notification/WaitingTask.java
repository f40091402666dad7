package io.weldgate.notification;

import io.weldgate.permit.TaskOffered;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Persistable;

/** A task that waits, and how much has been told of its deadline. */
@Entity
class WaitingTask implements Persistable<String> {

    @Id
    private String taskId;
    /** The first that was offered, where this one took the place of a late one; null where an older node made it. */
    private String origin;
    private String permitNo;
    private String task;
    @Convert(converter = Words.class)
    private List<String> audience;
    private Instant dueAt;
    private boolean soonTold;
    private boolean overdueTold;
    private boolean ended;
    /** Made here and not loaded: its id, which the engine gives, does not tell. */
    @Transient
    private boolean fresh;

    protected WaitingTask() {}

    /** @param atShortNotice whether its deadline is so near from the start that nothing need be told of it apart */
    WaitingTask(TaskOffered offered, boolean atShortNotice) {
        this.taskId = offered.taskId();
        this.origin = offered.taskId();
        this.permitNo = offered.permitNo();
        this.task = offered.task();
        this.audience = offered.audience();
        this.dueAt = offered.dueAt();
        this.soonTold = atShortNotice;
        this.fresh = true;
    }

    /** Stands in the place of one that was late: of the deadline that both share everything has been told. */
    WaitingTask insteadOf(WaitingTask late) {
        this.origin = late.first();
        this.soonTold = true;
        this.overdueTold = true;
        return this;
    }

    /** What is to be told of its deadline by now, which then counts as told. */
    Happening toldAt(Instant now) {
        boolean overdue = !dueAt.isAfter(now);
        soonTold = true;
        overdueTold = overdue;
        return happening(overdue ? NoticeKind.OVERDUE : NoticeKind.DUE_SOON, now).ofTask(taskId);
    }

    /** The process took it back after its time had run out. */
    boolean lapsedAt(Instant now) {
        return dueAt != null && !dueAt.isAfter(now);
    }

    /** Told once to each, also where another task takes this one's place. */
    Happening happening(NoticeKind kind, Instant now) {
        return new Happening(kind, now, permitNo, audience).about(task).due(dueAt)
                .once(kind + ":" + first() + ":" + dueAt);
    }

    private String first() {
        return origin == null ? taskId : origin;
    }

    boolean ended() {
        return ended;
    }

    void dueAt(Instant later, boolean atShortNotice) {
        this.dueAt = later;
        this.soonTold = atShortNotice;
        this.overdueTold = false;
    }

    @Override
    public String getId() {
        return taskId;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
