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

    void secret(String mac) {
        this.secretMac = mac;
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
