package io.weldgate.telemetry;

import io.weldgate.telemetry.Uplink.Kind;

/**
 * An uplink's content, checked. Whatever the terminal did not tell is null.
 *
 * @param switchState true is live
 * @param current     in ampere
 * @param latitude    WGS-84 degrees, null together with the longitude
 */
record Reading(Long boot, Long seq, Boolean switchState, Double current, Double latitude, Double longitude,
        String firmware, String iccid) {

    private static final int FIRMWARE = 64;
    private static final int ICCID = 32;
    private static final int WARNING_TYPE = 64;

    static Reading of(Uplink uplink, double highestCurrent) {
        Content content = new Content(uplink.content());
        Double latitude = content.number("latitude", -90, 90);
        Double longitude = content.number("longitude", -180, 180);
        if ((latitude == null) != (longitude == null)) {
            throw new UplinkRejected("latitude", "a position needs both coordinates");
        }
        // receivers without a fix tell 0, 0, which lies in the Atlantic
        boolean fixed = latitude != null && (latitude != 0 || longitude != 0);
        if (uplink.kind() == Kind.WARNING) {
            Content.required(content.text("type", WARNING_TYPE), "type");
        }
        if (uplink.kind() == Kind.POSITION) {
            Content.required(latitude, "latitude");
        }
        return new Reading(content.count("boot"), content.count("seq"), switchState(uplink, content),
                content.number("current", 0, highestCurrent), fixed ? latitude : null, fixed ? longitude : null,
                content.text("firmware", FIRMWARE), content.text("iccid", ICCID));
    }

    Numbering numbering() {
        return new Numbering(boot, seq);
    }

    private static Boolean switchState(Uplink uplink, Content content) {
        Long state = content.count("switchState");
        if (uplink.kind() == Kind.HEARTBEAT) {
            Content.required(state, "switchState");
        }
        if (state != null && state > 1) {
            throw new UplinkRejected("switchState", "neither 0 nor 1");
        }
        return state == null ? null : state == 1;
    }
}
