package io.weldgate.enrolment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;

/** Somebody has said to have read an edition of the start instructions. */
@Entity
class Acknowledgement {

    @EmbeddedId
    private Key key;
    private Instant at;

    protected Acknowledgement() {}

    Acknowledgement(String account, String edition, Instant at) {
        this.key = new Key(account, edition);
        this.at = at;
    }

    Read read() {
        return new Read(key.edition(), at);
    }

    record Read(String edition, Instant at) {}

    @Embeddable
    record Key(String account, String edition) implements Serializable {}
}
