package io.weldgate.simops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.weldgate.decision.Direction;
import io.weldgate.decision.Window;
import io.weldgate.registry.Box;
import io.weldgate.registry.Position;
import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;

/** What holds of any two works, wherever and whenever they are. */
class NeighbourhoodTest {

    @Property
    void who_is_beside_the_other_has_the_other_beside_him(@ForAll("spots") Spot one,
            @ForAll @DoubleRange(min = -60, max = 60) double east,
            @ForAll @DoubleRange(min = -60, max = 60) double north, @ForAll("windows") Window window,
            @ForAll @DoubleRange(min = 0, max = 60) double metres) {
        Spot other = moved(one, east, north, window);

        assertThat(one.isBeside(other, metres)).isEqualTo(other.isBeside(one, metres));
        assertThat(one.position().metresTo(other.position())).isEqualTo(other.position().metresTo(one.position()));
    }

    @Property
    void what_is_beside_within_a_distance_is_beside_within_every_greater_one(@ForAll("spots") Spot one,
            @ForAll @DoubleRange(min = -60, max = 60) double east,
            @ForAll @DoubleRange(min = -60, max = 60) double north,
            @ForAll @DoubleRange(min = 0, max = 60) double metres,
            @ForAll @DoubleRange(min = 0, max = 60) double more) {
        Spot other = moved(one, east, north, one.window());

        assertThat(!one.isBeside(other, metres) || one.isBeside(other, metres + more)).isTrue();
    }

    @Property
    void who_meets_the_other_still_meets_him_when_he_stays_longer(@ForAll("spots") Spot one,
            @ForAll("windows") Window window, @ForAll @LongRange(min = 0, max = 86_400) long earlier,
            @ForAll @LongRange(min = 0, max = 86_400) long later) {
        Spot other = moved(one, 0, 0, window);
        Spot longer = moved(one, 0, 0, new Window(window.from().minusSeconds(earlier),
                window.until().plusSeconds(later)));

        assertThat(!one.isBeside(other, 1) || one.isBeside(longer, 1)).isTrue();
    }

    @Property
    void a_small_shift_of_both_changes_neither_distance_nor_meeting(@ForAll("spots") Spot one,
            @ForAll @DoubleRange(min = -60, max = 60) double east,
            @ForAll @DoubleRange(min = -60, max = 60) double north,
            @ForAll @DoubleRange(min = -200, max = 200) double shift,
            @ForAll @LongRange(min = -9999, max = 9999) long seconds) {
        Spot other = moved(one, east, north, one.window());
        Duration later = Duration.ofSeconds(seconds);
        Spot oneShifted = moved(one, shift, shift, shifted(one.window(), later));
        Spot otherShifted = moved(other, shift, shift, shifted(other.window(), later));

        double before = one.position().metresTo(other.position());
        assertThat(oneShifted.position().metresTo(otherShifted.position())).isCloseTo(before, within(0.05));
        assertThat(oneShifted.isBeside(otherShifted, before + 0.05)).isTrue();
    }

    @Property
    void height_parts_nobody(@ForAll("spots") Spot one, @ForAll @DoubleRange(min = -500, max = 500) double height,
            @ForAll @DoubleRange(min = 0, max = 60) double metres) {
        Spot above = new Spot("B", one.kind(), "U-2", "150621", "S-2", one.position(), height, one.window());

        assertThat(one.isBeside(above, metres)).isTrue();
        assertThat(above.isBeside(one, metres)).isTrue();
    }

    @Property
    void windows_that_only_touch_have_no_moment_in_common(@ForAll("spots") Spot one,
            @ForAll @LongRange(min = 1, max = 86_400) long length) {
        Spot after = moved(one, 0, 0, new Window(one.window().until(), one.window().until().plusSeconds(length)));
        Spot before = moved(one, 0, 0, new Window(one.window().from().minusSeconds(length), one.window().from()));
        Spot aMomentEarlier = moved(one, 0, 0, new Window(one.window().until().minusNanos(1), after.window().until()));

        assertThat(one.isBeside(after, 30)).isFalse();
        assertThat(one.isBeside(before, 30)).isFalse();
        assertThat(one.isBeside(aMomentEarlier, 30)).isTrue();
    }

    @Property
    void exactly_at_the_distance_is_beside_and_just_beyond_is_not(@ForAll("spots") Spot one,
            @ForAll @DoubleRange(min = 1, max = 60) double east, @ForAll @DoubleRange(min = 1, max = 60) double north) {
        Spot other = moved(one, east, north, one.window());
        double metres = one.position().metresTo(other.position());

        assertThat(one.isBeside(other, metres)).isTrue();
        assertThat(one.isBeside(other, Math.nextDown(metres))).isFalse();
    }

    @Property(tries = 3000)
    void a_box_holds_every_point_of_its_circle_even_round_poles_and_the_date_line(@ForAll("everywhere") Position middle,
            @ForAll @DoubleRange(min = 0, max = 500) double metres,
            @ForAll @DoubleRange(min = 0, max = 360) double bearing,
            @ForAll @DoubleRange(min = 0, max = 1) double share) {
        Position point = onSphere(middle, metres * share, bearing);

        assertThat(middle.metresTo(point) > metres || Box.around(middle, metres).holds(point))
                .as("%s m from %s: %s", metres, middle, point).isTrue();
    }

    @Property
    void the_plane_of_a_plan_agrees_with_the_globe(@ForAll("spots") Spot one,
            @ForAll @DoubleRange(min = -60, max = 60) double east,
            @ForAll @DoubleRange(min = -60, max = 60) double north) {
        Position there = Spots.beside(one.position(), east, north);

        assertThat(Math.hypot(one.position().metresEastTo(there), one.position().metresNorthTo(there)))
                .isCloseTo(one.position().metresTo(there), within(0.01));
        assertThat(one.position().metresEastTo(there)).isCloseTo(east, within(0.01));
        assertThat(one.position().metresNorthTo(there)).isCloseTo(north, within(0.01));
    }

    @Example
    void directions_are_told_from_the_middle() {
        Spot middle = Spots.at(40.408, 110.034, 0, 3600);

        assertThat(middle.directionTo(moved(middle, 0, 8, middle.window()))).isEqualTo(Direction.NORTH);
        assertThat(middle.directionTo(moved(middle, 8, 8, middle.window()))).isEqualTo(Direction.NORTHEAST);
        assertThat(middle.directionTo(moved(middle, 8, 0, middle.window()))).isEqualTo(Direction.EAST);
        assertThat(middle.directionTo(moved(middle, -1, -8, middle.window()))).isEqualTo(Direction.SOUTH);
        assertThat(middle.directionTo(moved(middle, -8, 0, middle.window()))).isEqualTo(Direction.WEST);
        assertThat(middle.directionTo(moved(middle, -8, 8, middle.window()))).isEqualTo(Direction.NORTHWEST);
        assertThat(middle.directionTo(moved(middle, 0.2, 0.2, middle.window()))).isEqualTo(Direction.HERE);
    }

    @Provide
    Arbitrary<Spot> spots() {
        return net.jqwik.api.Combinators.combine(Spots.kinds(), Spots.inhabited(), Spots.windows())
                .as((kind, position, window) -> new Spot("A", kind, "U-1", "150621", "S-1", position, 0, window));
    }

    @Provide
    Arbitrary<Window> windows() {
        return Spots.windows();
    }

    @Provide
    Arbitrary<Position> everywhere() {
        return Arbitraries.oneOf(Spots.anywhere(),
                Arbitraries.doubles().between(-180, 180).map(longitude -> new Position(89.999, longitude)),
                Arbitraries.doubles().between(-90, 90).map(latitude -> new Position(latitude, 179.9999)),
                Arbitraries.of(new Position(90, 0), new Position(-90, 0), new Position(0, -180), new Position(0, 180)));
    }

    private static Spot moved(Spot spot, double east, double north, Window window) {
        return new Spot("B", spot.kind(), "U-2", "150621", "S-2", Spots.beside(spot.position(), east, north), 0,
                window);
    }

    private static Window shifted(Window window, Duration later) {
        return new Window(window.from().plus(later), window.until().plus(later));
    }

    /** Where one comes to who walks so far in this direction. */
    private static Position onSphere(Position from, double metres, double bearing) {
        double angle = metres / 6_371_008.8;
        double phi = Math.toRadians(from.latitude());
        double turn = Math.toRadians(bearing);
        double there = Math.asin(Math.sin(phi) * Math.cos(angle) + Math.cos(phi) * Math.sin(angle) * Math.cos(turn));
        double aside = Math.atan2(Math.sin(turn) * Math.sin(angle) * Math.cos(phi),
                Math.cos(angle) - Math.sin(phi) * Math.sin(there));
        return new Position(Math.toDegrees(there), Math.IEEEremainder(from.longitude() + Math.toDegrees(aside), 360));
    }
}
