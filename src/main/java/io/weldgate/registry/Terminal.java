package io.weldgate.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A terminal (chip) that can lock and unlock one machine. */
@Entity
public class Terminal {

    @Id
    private String deviceId;
    private String machineCode;
    private String secretMac;
    private String reuseMac;
    private boolean failOpen;
    private long lastSequence;

    protected Terminal() {}

    Terminal(String deviceId, String machineCode, String secretMac) {
        this.deviceId = deviceId;
        this.machineCode = machineCode;
        this.secretMac = secretMac;
    }

    public String deviceId() {
        return deviceId;
    }

    public String machineCode() {
        return machineCode;
    }

    String secretMac() {
        return secretMac;
    }

    /** Of the password alone; null for one that was given before it was kept. */
    String reuseMac() {
        return reuseMac;
    }

    void secret(String mac, String ofPasswordAlone) {
        this.secretMac = mac;
        this.reuseMac = ofPasswordAlone;
    }

    /** Whether it opens by itself in force majeure (S3 annex 1, no. 9). */
    public boolean failOpen() {
        return failOpen;
    }

    /** The next number of its commands, which rises for as long as the terminal lives. Needs its row locked. */
    public long nextSequence() {
        return ++lastSequence;
    }
}
