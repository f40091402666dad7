package io.weldgate.ledger;

import java.util.EnumSet;
import java.util.Set;

/**
 * In what capacity one reads, adds and changes a register's rows.
 *
 * @param writers who may change rows
 */
public record Keepers(Set<Right> readers, Set<Right> adders, Set<Right> writers) {

    private static final Set<Right> AUTHORITIES = EnumSet.of(Right.ADMIN, Right.COMMISSION, Right.OFFICIAL);
    private static final Set<Right> ALL = EnumSet.complementOf(EnumSet.of(Right.NONE));
    private static final Set<Right> OFFICES = EnumSet.of(Right.ADMIN, Right.COMMISSION);

    /** What is ordered from above. */
    public static final Keepers OF_AREAS = new Keepers(AUTHORITIES, OFFICES, OFFICES);
    /** A unit describes itself, but is entered by an authority. */
    public static final Keepers OF_UNITS = new Keepers(ALL, AUTHORITIES, ALL);
    /** What authorities find out. */
    public static final Keepers OF_SURVEYS = new Keepers(AUTHORITIES, AUTHORITIES, AUTHORITIES);
    /** What a unit has. */
    public static final Keepers WITHIN_UNITS = new Keepers(ALL, ALL, ALL);
}
