package io.weldgate.simops;

import io.weldgate.decision.Direction;
import io.weldgate.decision.Fact;
import io.weldgate.decision.NeighbourFact;

/**
 * Other work, seen from one spot.
 *
 * @param spot       where and when it goes on
 * @param metres     on the plan
 * @param metresAbove negative where it is below
 */
record Neighbour(RegisteredWork work, Spot spot, double metres, Direction direction, double metresAbove) {

    static Neighbour of(Spot middle, RegisteredWork work, Spot other) {
        return new Neighbour(work, other, middle.position().metresTo(other.position()), middle.directionTo(other),
                other.elevationMetres() - middle.elevationMetres());
    }

    Fact fact(Spot middle) {
        return new NeighbourFact.NearbyWork(work.workNo(), work.unitCode().equals(middle.unitCode()), work.kind(),
                middle.kind(), metres, direction, metresAbove, spot.window().from(), spot.window().until());
    }
}
