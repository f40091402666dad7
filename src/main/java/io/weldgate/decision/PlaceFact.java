package io.weldgate.decision;

import java.time.LocalTime;

/** The place of the work, whose demands and limits hold there, and who stands how far from it. */
public sealed interface PlaceFact extends Fact {

    /**
     * @param opensAt null, with {@code closesAt}, where the place has no opening hours; open from {@code opensAt},
     *                inclusive, to {@code closesAt}, exclusive, across midnight where that is the earlier time
     */
    record WorkPlace(String site, Profile profile, boolean excluded, double fenceMetres,
            LocalTime opensAt, LocalTime closesAt) implements PlaceFact {

        public boolean keepsHours() {
            return opensAt != null && closesAt != null;
        }

        /** Only where {@link #keepsHours()}. */
        public DailyHours hours() {
            return new DailyHours(opensAt, closesAt);
        }
    }

    /** The area the place lies in, whose own limits may differ. */
    record InArea(String area) implements PlaceFact {}

    /** A profile whose demands the place must meet besides those of its own. */
    record Overlay(Profile profile) implements PlaceFact {}

    /** Where someone stands, measured from the middle of the site, in metres. */
    record Whereabouts(String who, double metresFromSite) implements PlaceFact {}
}
