package io.weldgate.unlocking;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;

/** One command to a terminal, written in the transaction of the act that causes it and sent after that commits. */
@Entity
public class Command {

    /** What it is for; RENEW is an unlock for the lease already held. */
    public enum Kind {
        UNLOCK("1", "开机"), RENEW("1", "续期"), LOCK("0", "关机");

        private final String actionCode;
        private final String actionName;

        Kind(String actionCode, String actionName) {
            this.actionCode = actionCode;
            this.actionName = actionName;
        }
    }

    @Id
    private String commandId;
    private String deviceId;
    private String permitNo;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    private long sequence;
    @Enumerated(EnumType.STRING)
    private CommandState state;
    private String content;
    private Instant createdAt;
    private Instant notAfter;
    private Instant sentAt;
    private int attempts;
    private Instant answeredAt;
    private Integer answerCode;
    private String answerMessage;

    protected Command() {}

    Command(String commandId, String deviceId, String permitNo, Kind kind, long sequence, String content,
            Instant createdAt, Instant notAfter) {
        this.commandId = commandId;
        this.deviceId = deviceId;
        this.permitNo = permitNo;
        this.kind = kind;
        this.sequence = sequence;
        this.content = content;
        this.createdAt = createdAt;
        this.notAfter = notAfter;
        this.state = CommandState.NEW;
    }

    Commands.Outgoing outgoing() {
        return new Commands.Outgoing(commandId, deviceId, kind.actionCode, kind.actionName, content);
    }

    /** Whether the answer came in time and decided something; what comes later is only recorded. */
    boolean answered(TerminalAnswer answer, Instant at) {
        boolean open = open();
        if (open || answeredAt == null) {
            answeredAt = at;
            answerCode = answer.code();
            answerMessage = answer.message();
        }
        if (open) {
            state = answer.done() ? CommandState.ACKED : CommandState.REJECTED;
        }
        return open;
    }

    /** Whether the terminal has said before that it did this: said again, it tells nothing new. */
    boolean saidDone() {
        return Integer.valueOf(TerminalAnswer.DONE).equals(answerCode);
    }

    /** Whether it was still open. */
    boolean expire() {
        boolean open = open();
        state = open ? CommandState.EXPIRED : state;
        return open;
    }

    private boolean open() {
        return CommandState.OPEN.contains(state);
    }

    public String commandId() {
        return commandId;
    }

    public String deviceId() {
        return deviceId;
    }

    /** Null for a lock that answers a machine live without any permit. */
    public String permitNo() {
        return permitNo;
    }

    public Kind kind() {
        return kind;
    }

    public long sequence() {
        return sequence;
    }

    public CommandState state() {
        return state;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant notAfter() {
        return notAfter;
    }

    public Instant answeredAt() {
        return answeredAt;
    }
}
