package io.weldgate.report;

import java.util.List;

/**
 * A permit as paper tells it: in words, with the time of the place. What is not recorded is empty and can be written by
 * hand.
 *
 * @param photoNote that there are no photos, or how many are left out; else empty
 */
record PermitSheet(Values values, List<GasTest> gasTests, List<Measure> measures, List<Signature> signatures,
        List<CheckDone> checks, String photoNote) {

    /**
     * What stands once on a form; each is the form's parameter of that name.
     *
     * @param notice  that the permit permits nothing; empty while it is in force
     * @param masked  those who work, by the ends of their names, for a notice that everyone reads
     * @param welders one a line, with their certificates
     */
    record Values(String permitNo, String status, String notice, String profile, String applicantUnit,
            String workUnit, String project, String appliedAt, String content, String place, String grade,
            String process, String welders, String masked, String leader, String watch, String machine, String linked,
            String hazards, String window, String measures, String extinguishers, String briefedBy, String briefed,
            String contact, String printed, String verifyAt) implements Verifiable {}

    /** What a code on the first page leads to. */
    interface Verifiable {

        String verifyAt();
    }

    /** One row of a form; the kind of row names the band that prints it, its components are the band's fields. */
    interface Line {

        default String line() {
            return getClass().getSimpleName();
        }
    }

    /** A row that is filled from {@link Values}. */
    record Part(String line) implements Line {}

    /** @param result percent by volume, as {@code oxygen} */
    record GasTest(String sampledAt, String sampledIn, String gas, String result, String oxygen, String tester)
            implements Line {}

    record Measure(String number, String measure, String involved, String confirmedBy) implements Line {}

    /** @param signed name, time and place, or the places for them */
    record Signature(String role, String opinion, String signed) implements Line {}

    record CheckDone(String step, String declared, String by, String whenWhere, List<Photo> photos) implements Line {}

    /** Up to three photos beside each other. */
    record Pictures(byte[] picture1, byte[] picture2, byte[] picture3, String caption1, String caption2,
            String caption3) implements Line {}

    record NoPictures(String note) implements Line {}

    /** @param jpeg null if it cannot be printed; the caption then says why */
    record Photo(byte[] jpeg, String caption) {}
}
