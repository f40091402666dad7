package io.weldgate.registry;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;

/** A point in WGS-84 degrees. */
@Embeddable
public record Position(
        @DecimalMin("-90") @DecimalMax("90") double latitude,
        @DecimalMin("-180") @DecimalMax("180") double longitude) {

    private static final double EARTH_RADIUS_METRES = 6_371_008.8;

    /** Great-circle distance in metres. */
    public double metresTo(Position other) {
        double phi1 = Math.toRadians(latitude);
        double phi2 = Math.toRadians(other.latitude);
        double dPhi = Math.sin((phi2 - phi1) / 2);
        double dLambda = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        double h = dPhi * dPhi + Math.cos(phi1) * Math.cos(phi2) * dLambda * dLambda;
        return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(h)));
    }

    /** How far east of here the other lies, in metres on the plane between the two; negative where it lies west. */
    public double metresEastTo(Position other) {
        double degrees = Math.IEEEremainder(other.longitude - longitude, 360);
        return EARTH_RADIUS_METRES * Math.toRadians(degrees)
                * Math.cos(Math.toRadians((latitude + other.latitude) / 2));
    }

    /** How far north of here the other lies, in metres; negative where it lies south. */
    public double metresNorthTo(Position other) {
        return EARTH_RADIUS_METRES * Math.toRadians(other.latitude - latitude);
    }
}
