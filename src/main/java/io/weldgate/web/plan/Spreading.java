package io.weldgate.web.plan;

import java.util.ArrayList;
import java.util.List;

/** Finds a place for each number of a drawing where it covers no other, as near as can be to where it belongs. */
final class Spreading {

    /** Across a number, in units of the drawing. */
    private static final double WIDTH = 22;
    private static final double STEP = 6;
    private static final double TURN = Math.PI * (3 - Math.sqrt(5));
    private static final int TRIES = 400;

    private final List<double[]> taken = new ArrayList<>();

    /** @param x of the mark in the middle, which stays free */
    Spreading(double x, double y) {
        taken.add(new double[] {x, y});
    }

    double[] place(double x, double y) {
        double[] place = {x, y};
        for (int i = 1; i < TRIES && covered(place); i++) {
            double radius = STEP * Math.sqrt(i);
            place = new double[] {x + radius * Math.cos(i * TURN), y + radius * Math.sin(i * TURN)};
        }
        taken.add(place);
        return place;
    }

    private boolean covered(double[] place) {
        return taken.stream().anyMatch(other -> Math.hypot(other[0] - place[0], other[1] - place[1]) < WIDTH);
    }
}
