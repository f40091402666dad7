package io.weldgate.decision;

import java.util.Set;

/**
 * Whose limits hold at a place: those of its profile, of every overlay on it, the strictest of them winning, and of the
 * area it lies in.
 *
 * @param area code of 6, 9 or 12 digits; empty where no area's own limits are asked for
 */
public record Regime(Profile profile, Set<Profile> overlays, String area) {

    public Regime {
        overlays = Set.copyOf(overlays);
        area = area == null ? "" : area;
    }

    /** The same place by the code of a larger area that holds it. */
    Regime in(String largerArea) {
        return new Regime(profile, overlays, largerArea);
    }

    /** Whether the demands of this profile must be met. */
    public boolean includes(Profile wanted) {
        return profile == wanted || overlays.contains(wanted);
    }

    public static Regime of(Profile profile) {
        return new Regime(profile, Set.of(), "");
    }
}
