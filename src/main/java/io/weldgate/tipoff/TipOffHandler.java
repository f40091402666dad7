package io.weldgate.tipoff;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;

/** 指定承办人: one of the few who may look at the reporter of one report. */
@Entity
public class TipOffHandler {

    @EmbeddedId
    private Key key;
    private String namedBy;
    private Instant namedAt;

    protected TipOffHandler() {}

    TipOffHandler(String docketNo, String account, String by, Instant at) {
        this.key = new Key(docketNo, account);
        this.namedBy = by;
        this.namedAt = at;
    }

    public String account() {
        return key.account();
    }

    public String namedBy() {
        return namedBy;
    }

    public Instant namedAt() {
        return namedAt;
    }

    @Embeddable
    record Key(String docketNo, String account) implements Serializable {}
}
