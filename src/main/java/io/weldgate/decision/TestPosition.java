package io.weldgate.decision;

import java.util.Arrays;
import java.util.Optional;

/**
 * Position of a test piece, TSG Z6002-2010 tables, with the directions of welding it stands for: flat,
 * horizontal, vertical (uphill), overhead. Of the positions without directions each stands for itself only.
 */
public enum TestPosition {
    G1("1G", "F", "F"), G2("2G", "FH", "FH"), G3("3G", "FV", "FHV"), G4("4G", "FO", "FHO"), G5("5G", "FVO", "FVO"),
    G6("6G", "FHVO", "FHVO"), G3X("3GX", "", ""), G5X("5GX", "", ""), G6X("6GX", "", ""),
    F1("1F", "", "F"), F2("2F", "", "FH"), F2R("2FR", "", "FH"), F3("3F", "", "FHV"), F4("4F", "", "FHO"),
    F5("5F", "", "FHVO"), FG2("2FG", "", ""), FRG2("2FRG", "", ""), FG4("4FG", "", ""), FG5("5FG", "", ""),
    FG6("6FG", "", ""), FG6X("6FGX", "", "");

    /** Up to here a pipe counts as a pipe; thicker ones are welded as plates are. */
    private static final double PLATE_LIKE_ABOVE = 600;

    private final String code;
    private final String groove;
    private final String fillet;

    TestPosition(String code, String groove, String fillet) {
        this.code = code;
        this.groove = groove;
        this.fillet = fillet;
    }

    static Optional<TestPosition> of(String code) {
        return Arrays.stream(values()).filter(position -> position.code.equals(code)).findFirst();
    }

    boolean isGroove() {
        return code.contains("G") && !code.contains("F");
    }

    /**
     * Whether a groove weld tested in this position covers the other one.
     *
     * @param ownPipe      outer diameter in mm of the pipe that was tested, null for a plate
     * @param demandedPipe of the pipe to be welded, null for a plate
     */
    boolean covers(TestPosition demanded, Double ownPipe, Double demandedPipe) {
        if (groove.isEmpty() || demanded.fillet.isEmpty()) {
            return this == demanded && (ownPipe == null) == (demandedPipe == null);
        }
        if (!demanded.isGroove()) {
            return holds(fillet, demanded.fillet);
        }
        boolean pipeAfterPlate = ownPipe == null && demandedPipe != null && demandedPipe <= PLATE_LIKE_ABOVE;
        return holds(pipeAfterPlate ? groove.replaceAll("[VO]", "") : groove, demanded.groove);
    }

    private static boolean holds(String own, String demanded) {
        return demanded.chars().allMatch(direction -> own.indexOf(direction) >= 0);
    }
}
