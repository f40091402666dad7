package io.weldgate.web.register;

import io.weldgate.registry.Position;
import io.weldgate.registry.Site;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A plane in metres round the middle of a site, north above: the fence is drawn on it, with or without a map below.
 *
 * @param reach  from its middle to its edge, metres
 * @param step   from one ring to the next, metres
 * @param beside the unit's other sites that lie on it
 */
record FencePlane(double reach, double step, List<Beside> beside) {

    private static final int RINGS = 4;
    private static final double ROOM = 1.6;
    private static final int[] NICE = {1, 2, 5, 10};

    static FencePlane of(Position middle, int fenceMetres, List<Site> others) {
        double step = nice(fenceMetres * ROOM / RINGS);
        double reach = step * RINGS;
        return new FencePlane(reach, step, others.stream().map(site -> new Beside(site.name(), site.fenceMetres(),
                middle.metresEastTo(site.centre()), -middle.metresNorthTo(site.centre())))
                .filter(it -> Math.hypot(it.x(), it.y()) - it.radius() < reach).toList());
    }

    public List<Double> rings() {
        return IntStream.rangeClosed(1, RINGS).mapToObj(i -> i * step).toList();
    }

    /** The next number of metres that reads well. */
    private static double nice(double metres) {
        double power = Math.pow(10, Math.floor(Math.log10(metres)));
        for (int factor : NICE) {
            if (factor * power >= metres) {
                return factor * power;
            }
        }
        return metres;
    }

    /** Another site; x to the east, y to the south. */
    record Beside(String name, int radius, double x, double y) {}
}
