package io.weldgate.simops;

import io.weldgate.decision.Window;
import io.weldgate.decision.WorkKind;
import io.weldgate.registry.Position;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Work anywhere on earth, and work near other work. */
final class Spots {

    static final Instant NOON = Instant.parse("2026-11-18T04:00:00Z");
    private static final double METRES_PER_DEGREE = 111_195;
    private static final int A_DAY = 86_400;

    private Spots() {}

    static Spot at(double latitude, double longitude, long from, long until) {
        return at(WorkKind.HOT_WORK, new Position(latitude, longitude), from, until);
    }

    static Spot at(WorkKind kind, Position position, long from, long until) {
        return new Spot("A", kind, "U-1", "150621", "S-1", position, 0,
                new Window(NOON.plusSeconds(from), NOON.plusSeconds(until)));
    }

    /** A point so many metres east and north of another, on the plane; exact enough within a few hundred metres. */
    static Position beside(Position middle, double east, double north) {
        double latitude = middle.latitude() + north / METRES_PER_DEGREE;
        double longitude = middle.longitude()
                + east / METRES_PER_DEGREE / Math.cos(Math.toRadians((latitude + middle.latitude()) / 2));
        return new Position(Math.max(-90, Math.min(90, latitude)), Math.IEEEremainder(longitude, 360));
    }

    static Arbitrary<Position> anywhere() {
        return Combinators.combine(Arbitraries.doubles().between(-90, 90).ofScale(6),
                Arbitraries.doubles().between(-180, 180).ofScale(6)).as(Position::new);
    }

    /** Where people weld: away from the poles. */
    static Arbitrary<Position> inhabited() {
        return Combinators.combine(Arbitraries.doubles().between(-70, 70).ofScale(6),
                Arbitraries.doubles().between(-180, 180).ofScale(6)).as(Position::new);
    }

    static Arbitrary<Window> windows() {
        return Combinators.combine(Arbitraries.longs().between(-A_DAY, A_DAY), Arbitraries.longs().between(1, A_DAY))
                .as((from, length) -> new Window(NOON.plusSeconds(from), NOON.plusSeconds(from + length)));
    }

    static Arbitrary<WorkKind> kinds() {
        return Arbitraries.of(WorkKind.class);
    }
}
