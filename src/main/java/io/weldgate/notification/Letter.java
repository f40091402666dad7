package io.weldgate.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderBy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** One mail or one message on its way to one person. */
@Entity
public class Letter {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Enumerated(EnumType.STRING)
    private Channel channel;
    private String account;
    @Enumerated(EnumType.STRING)
    private LetterState state = LetterState.WAITING;
    private Instant dueAt;
    private Instant digestAt;
    private Instant madeAt;
    private Instant endedAt;
    private int attempts;
    private String error;
    private boolean proving;
    @ManyToMany
    @JoinTable(name = "letter_notice", joinColumns = @JoinColumn(name = "letter_id"),
            inverseJoinColumns = @JoinColumn(name = "notice_id"))
    @OrderBy("id")
    private List<Notice> notices = new ArrayList<>();

    protected Letter() {}

    /** @param digestAt null where it is about one notice; else the moment that all of its day wait for */
    Letter(Channel channel, String account, Instant madeAt, Instant dueAt, Instant digestAt) {
        this.channel = channel;
        this.account = account;
        this.madeAt = madeAt;
        this.dueAt = dueAt;
        this.digestAt = digestAt;
    }

    /** The one that holds the link by which an address is confirmed. */
    static Letter proving(String account, Instant now) {
        Letter letter = new Letter(Channel.MAIL, account, now, now, null);
        letter.proving = true;
        return letter;
    }

    Letter with(Notice notice) {
        notices.add(notice);
        return this;
    }

    /** Somebody sends it now; unless he says how that went, it is due again after the lease. */
    void taken(Instant now, Duration lease) {
        attempts++;
        dueAt = now.plus(lease);
    }

    void ended(LetterState how, Instant now) {
        state = how;
        endedAt = now;
        error = null;
    }

    /** @param again null where it has been tried often enough */
    void failed(String reason, Instant again, Instant now) {
        error = reason;
        if (again == null) {
            state = LetterState.DEAD;
            endedAt = now;
        } else {
            dueAt = again;
        }
    }

    /** A dead one is sent once more from the beginning. */
    void revive(Instant now) {
        state = LetterState.WAITING;
        attempts = 0;
        endedAt = null;
        dueAt = now;
    }

    public Long id() {
        return id;
    }

    public Channel channel() {
        return channel;
    }

    public String account() {
        return account;
    }

    public LetterState state() {
        return state;
    }

    public Instant madeAt() {
        return madeAt;
    }

    /** When it is sent, or tried again. */
    public Instant dueAt() {
        return dueAt;
    }

    /** Null while it waits. */
    public Instant endedAt() {
        return endedAt;
    }

    public int attempts() {
        return attempts;
    }

    /** What the last attempt failed of, without addresses. */
    public String error() {
        return error;
    }

    /** A word for it, by which {@code letters.why.<word>} tells what an operator can do. */
    public String why() {
        return Trouble.word(error);
    }

    boolean proving() {
        return proving;
    }

    boolean digest() {
        return digestAt != null;
    }

    List<Notice> notices() {
        return notices;
    }
}
