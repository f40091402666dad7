package io.weldgate.permit;

import io.weldgate.audit.Actor;
import io.weldgate.decision.Fact;
import io.weldgate.decision.GasFact;
import io.weldgate.decision.RepresentativeGas;
import io.weldgate.decision.SamplingPlace;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
    @Enumerated(EnumType.STRING)
    private SamplingPlace samplingPlace;
    private String place;
    @Enumerated(EnumType.STRING)
    private RepresentativeGas gas;
    private String gasName;
    private double lowerExplosiveLimit;
    private double volumePercent;
    private double oxygenPercent;
    private Instant sampledAt;
    private String tester;
    private String testerName;

    protected GasTest() {}

    GasTest(String permitNo, GasTestForm form, Actor tester) {
        this.permitNo = permitNo;
        this.samplingPlace = form.samplingPlace();
        this.place = form.place();
        this.gas = form.gas();
        this.gasName = form.gasName();
        this.lowerExplosiveLimit = form.limit();
        this.volumePercent = form.volumePercent();
        this.oxygenPercent = form.oxygenPercent();
        this.sampledAt = form.sampledAt().toInstant();
        this.tester = tester.account();
        this.testerName = tester.name();
    }

    Fact fact() {
        return new GasFact.GasTest(samplingPlace, gas, lowerExplosiveLimit, volumePercent, oxygenPercent, sampledAt);
    }

    public String permitNo() {
        return permitNo;
    }

    public SamplingPlace samplingPlace() {
        return samplingPlace;
    }

    /** Where exactly, in the tester's words. */
    public String place() {
        return place;
    }

    public RepresentativeGas gas() {
        return gas;
    }

    /** What a gas is called that is none of the table's; null or empty for all others. */
    public String gasName() {
        return gasName;
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
