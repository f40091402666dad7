package io.weldgate.privacy;

import java.time.LocalDate;
import java.util.List;

/** What an erasure has erased, and what stays because the law demands it. */
public record Erasure(List<Item> erased, List<Kept> kept) {

    public enum Item { PHONE, IDENTITY_NUMBER, CONSENTS, CERTIFICATES, PERMITS, TRAIL }

    /**
     * @param until last day, as of today; null as long as the reason stands
     * @param basis what demands it, or empty where the reason says all
     */
    public record Kept(Item item, Reason reason, LocalDate until, String basis) {}

    public enum Reason {
        /** Work under a permit in which he is named is not over. */
        WORK_OPEN,
        /** Permits that name him must be kept. */
        PERMITS_KEPT,
        /** A certificate is on file, by which he may work. */
        CERTIFICATE_ON_FILE,
        /** The trail is never changed, and goes when its time is over. */
        TRAIL_KEPT
    }
}
