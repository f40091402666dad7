package io.weldgate.permit;

import io.weldgate.audit.Actor;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** One sample that was analysed for a permit. */
@Entity(name = "PermitGasTest")
@Immutable
public class GasTest {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String permitNo;
    private String place;
    private String gas;
    private double lowerExplosiveLimit;
    private double volumePercent;
    private double oxygenPercent;
    private Instant sampledAt;
    private String tester;
    private String testerName;

    protected GasTest() {}

    GasTest(String permitNo, GasTestForm form, Actor tester) {
        this.permitNo = permitNo;
        this.place = form.place();
        this.gas = form.gas();
        this.lowerExplosiveLimit = form.lowerExplosiveLimit();
        this.volumePercent = form.volumePercent();
        this.oxygenPercent = form.oxygenPercent();
        this.sampledAt = form.sampledAt().toInstant();
        this.tester = tester.account();
        this.testerName = tester.name();
    }

    public String place() {
        return place;
    }

    public String gas() {
        return gas;
    }

    /** % by volume. */
    public double lowerExplosiveLimit() {
        return lowerExplosiveLimit;
    }

    /** % by volume. */
    public double volumePercent() {
        return volumePercent;
    }

    /** % by volume. */
    public double oxygenPercent() {
        return oxygenPercent;
    }

    public Instant sampledAt() {
        return sampledAt;
    }

    public String tester() {
        return tester;
    }

    public String testerName() {
        return testerName;
    }
}
