package io.weldgate.web.morning;

import io.weldgate.identity.SignedIn;
import java.util.List;

/** Something besides tasks that people of some role look at every morning. */
interface MorningPart {

    /** Nothing where it is not this reader's to look at. */
    List<Part> of(SignedIn who);

    /**
     * @param key     of its messages, {@code morning.<key>}
     * @param count   how many there are
     * @param address of all of them; null where the lines are all
     */
    record Part(String key, long count, boolean alarming, String address, List<Line> lines) {}

    /** @param address of the one it tells of */
    record Line(String title, String detail, String address) {}
}
