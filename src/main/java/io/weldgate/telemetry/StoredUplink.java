package io.weldgate.telemetry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One message of a terminal as it is kept. */
@Entity
@Table(name = "uplink")
class StoredUplink {

    private static final int MEDIUMTEXT = 16_777_215;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String deviceId;
    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(16)")
    private Uplink.Kind kind;
    private String fingerprint;
    private String hash;
    private Instant deviceTime;
    private Instant receivedAt;
    @Column(length = MEDIUMTEXT)
    private String content;

    protected StoredUplink() {}

    /** @param deviceTime null unless it can be trusted */
    StoredUplink(Uplink uplink, String fingerprint, Instant deviceTime, String content) {
        this.deviceId = uplink.deviceId();
        this.kind = uplink.kind();
        this.fingerprint = fingerprint;
        this.hash = uplink.hash();
        this.deviceTime = deviceTime;
        this.receivedAt = uplink.receivedAt();
        this.content = content;
    }

    boolean sameContent(Uplink uplink) {
        return hash.equals(uplink.hash());
    }

    Instant saidAt() {
        return deviceTime == null ? receivedAt : deviceTime;
    }
}
