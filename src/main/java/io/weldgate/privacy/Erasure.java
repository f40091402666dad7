package io.weldgate.privacy;

import java.time.LocalDate;
import java.util.List;

/** What an erasure has erased, and what stays because the law demands it. */
public record Erasure(List<Item> erased, List<Kept> kept) {

    public enum Item {
        PHONE, IDENTITY_NUMBER, CONSENTS,
        /** With what was said of when to write there, and the letters. */
        MAIL_ADDRESS,
        CERTIFICATES, PERMITS, FILES, NOTICES, REPORTS, ENROLMENT, ACCOUNT, TRAIL
    }

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
        /** What was handed in proves what was done on site, and goes when its time is over. */
        FILES_PROVE,
        /** Notices go by themselves. */
        NOTICES_PASS,
        /** Reports of problems are tracked to their end. */
        REPORTS_TRACKED,
        /** How the certificates were verified, and that the start instructions were read. */
        ENROLMENT_PROVES,
        /** He signs in with it; who administers it closes it. */
        ACCOUNT_OPEN,
        /** The trail is never changed, and goes when its time is over. */
        TRAIL_KEPT
    }
}
