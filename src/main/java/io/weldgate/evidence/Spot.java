package io.weldgate.evidence;

import io.weldgate.registry.Position;

/**
 * Where something was collected, in WGS-84 degrees.
 *
 * @param accuracy in metres, as the phone or terminal tells it; null if it did not
 */
public record Spot(double latitude, double longitude, Double accuracy) {

    /** Null where nobody said. */
    public static Spot of(Position place) {
        return place == null ? null : new Spot(place.latitude(), place.longitude(), null);
    }
}
