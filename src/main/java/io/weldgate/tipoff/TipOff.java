package io.weldgate.tipoff;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;

/** 举报线索. Its number is its docket's, which officials know; the code by which its reporter asks is another. */
@Entity
public class TipOff {

    @Id
    private String docketNo;
    private String codeMac;
    private String effortMac;
    @Enumerated(EnumType.STRING)
    private Channel channel;
    @Embedded
    private Sighting sighting;
    @Embedded
    private Reporter reporter;
    private boolean urgent;
    private Instant receivedAt;
    private Instant dueAt;
    @Enumerated(EnumType.STRING)
    private TipOffState state = TipOffState.RECEIVED;
    private String department;
    private String toldBefore;
    private String reply;
    private Instant repliedAt;
    private String knownAs;
    private String caseNo;

    protected TipOff() {}

    /** @param effortMac of the puzzle that was solved for it, or of the call; so it is taken in once */
    TipOff(String docketNo, String codeMac, String effortMac, Channel channel, Sighting sighting, Reporter reporter) {
        this.docketNo = docketNo;
        this.codeMac = codeMac;
        this.effortMac = effortMac;
        this.channel = channel;
        this.sighting = sighting;
        this.reporter = reporter;
        this.urgent = sighting.concern().isUrgent();
    }

    /** @param toldBefore number of an earlier report of the same; null if there is none */
    TipOff received(String department, Instant at, Instant dueAt, String toldBefore) {
        this.department = department;
        this.receivedAt = at;
        this.dueAt = dueAt;
        this.toldBefore = toldBefore;
        return this;
    }

    void assign(String to, boolean makesUrgent, Instant due) {
        go(TipOffState.RECEIVED, TipOffState.CHECKING);
        this.department = to;
        this.urgent |= makesUrgent;
        this.dueAt = due;
    }

    void answer(TipOffState next, String words, Instant at) {
        go(TipOffState.CHECKING, next);
        say(words, at);
    }

    void passOn(String to) {
        this.department = to;
    }

    /** @param known under which number it was known before, where it was */
    void knownAs(String known) {
        this.knownAs = known;
    }

    void forgetReporter() {
        reporter.forget();
    }

    void leadsTo(String openedCase) {
        this.caseNo = openedCase;
    }

    void go(TipOffState from, TipOffState next) {
        mustBe(from);
        state = next;
    }

    /** @throws TipOffNotOpen unless it is */
    void mustBe(TipOffState expected) {
        if (state != expected) {
            throw new TipOffNotOpen(docketNo, state);
        }
    }

    void say(String words, Instant at) {
        this.reply = words;
        this.repliedAt = at;
    }

    public String docketNo() {
        return docketNo;
    }

    public Channel channel() {
        return channel;
    }

    public Sighting sighting() {
        return sighting;
    }

    Reporter reporter() {
        return reporter;
    }

    public boolean anonymous() {
        return reporter.anonymous();
    }

    public boolean insider() {
        return reporter.insider();
    }

    public boolean urgent() {
        return urgent;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    /** Until when it must be checked (消防监督检查规定 18). */
    public Instant dueAt() {
        return dueAt;
    }

    public TipOffState state() {
        return state;
    }

    /** Who has it to deal with. */
    public String department() {
        return department;
    }

    /** Number of an earlier report of the same; null if there is none. */
    public String toldBefore() {
        return toldBefore;
    }

    /** The last words to its reporter; null as long as there were none. */
    public String reply() {
        return reply;
    }

    public Instant repliedAt() {
        return repliedAt;
    }

    public String knownAs() {
        return knownAs;
    }

    /** Null unless it was found true. */
    public String caseNo() {
        return caseNo;
    }
}
