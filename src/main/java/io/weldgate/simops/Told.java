package io.weldgate.simops;

import io.weldgate.decision.Direction;
import io.weldgate.decision.WorkKind;
import java.time.Instant;

/**
 * What one side is told of other work near by. People, content, and whatever is null here stay with the other unit.
 *
 * @param reference   the register's own number
 * @param opposed     whether the two may not go on together
 * @param metresEast  with {@code metresNorth} for a plan
 * @param unit        name of the other unit: told in the same building or on the same site, and to officials
 * @param permitNo    told to who may see the permit
 */
public record Told(String reference, boolean own, WorkKind kind, boolean opposed, double metres, Direction direction,
        double metresAbove, double metresEast, double metresNorth, Instant from, Instant until, String unit,
        String permitNo) {}
