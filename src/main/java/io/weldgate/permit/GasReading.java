package io.weldgate.permit;

import io.weldgate.decision.Fact;
import io.weldgate.decision.GasFact;
import io.weldgate.decision.RepresentativeGas;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** What a gas detector showed during the work under a permit. */
@Entity(name = "PermitGasReading")
@Immutable
public class GasReading {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String permitNo;
    private String source;
    @Enumerated(EnumType.STRING)
    private RepresentativeGas gas;
    private double lowerExplosiveLimit;
    private double volumePercent;
    private double oxygenPercent;
    private Instant readAt;

    protected GasReading() {}

    /** @param source the account, or the terminal's device id */
    GasReading(String permitNo, String source, RepresentativeGas gas, double lowerExplosiveLimit, double volumePercent,
            double oxygenPercent, Instant readAt) {
        this.permitNo = permitNo;
        this.source = source;
        this.gas = gas;
        this.lowerExplosiveLimit = lowerExplosiveLimit;
        this.volumePercent = volumePercent;
        this.oxygenPercent = oxygenPercent;
        this.readAt = readAt;
    }

    Fact fact() {
        return new GasFact.GasReading(gas, lowerExplosiveLimit, volumePercent, oxygenPercent, readAt);
    }

    public String permitNo() {
        return permitNo;
    }

    public String source() {
        return source;
    }

    public RepresentativeGas gas() {
        return gas;
    }

    /** % by volume. */
    public double volumePercent() {
        return volumePercent;
    }

    /** % by volume. */
    public double oxygenPercent() {
        return oxygenPercent;
    }

    public Instant readAt() {
        return readAt;
    }
}
