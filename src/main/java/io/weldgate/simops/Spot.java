package io.weldgate.simops;

import io.weldgate.decision.Direction;
import io.weldgate.decision.Window;
import io.weldgate.decision.WorkKind;
import io.weldgate.registry.Position;

/**
 * Work as its neighbours meet it.
 *
 * @param subject         under which the trail knows it: permit number, or the register's own number
 * @param elevationMetres above ground
 */
public record Spot(String subject, WorkKind kind, String unitCode, String areaCode, String siteCode, Position position,
        double elevationMetres, Window window) {

    private static final double SAME_SPOT_METRES = 0.5;
    private static final Direction[] ROUND = {Direction.NORTH, Direction.NORTHEAST, Direction.EAST, Direction.SOUTHEAST,
        Direction.SOUTH, Direction.SOUTHWEST, Direction.WEST, Direction.NORTHWEST};

    /** Whether both go on at one moment, no farther apart on the plan than this; exactly as far is beside. */
    public boolean isBeside(Spot other, double metres) {
        return window.overlaps(other.window) && position.metresTo(other.position) <= metres;
    }

    /** Where the other lies, seen from here. */
    public Direction directionTo(Spot other) {
        double east = position.metresEastTo(other.position);
        double north = position.metresNorthTo(other.position);
        if (Math.hypot(east, north) < SAME_SPOT_METRES) {
            return Direction.HERE;
        }
        double share = Math.atan2(east, north) / (2 * Math.PI) * ROUND.length;
        return ROUND[Math.floorMod(Math.round(share), ROUND.length)];
    }
}
