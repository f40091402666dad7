package io.weldgate.web.plan;

import io.weldgate.simops.Told;
import java.util.List;

/**
 * The plan of what goes on round a spot, north up, and the same seen from the side; in units of the drawing.
 *
 * @param rings    distances to be kept, the nearest first
 * @param fence    the site as a whole, in the corner
 * @param marks    the nearest first, numbered from one
 * @param left     how many more there are than are drawn
 * @param hotWork  whether the spot in the middle is hot work
 * @param scaleBar length of ten metres
 * @param level    height of the middle in the view from the side
 */
record Plan(List<Ring> rings, Fence fence, List<Mark> marks, int left, boolean hotWork, double scaleBar, double level) {

    /** Side of the drawing, and its middle. */
    static final int SIDE = 400;
    static final double MIDDLE = SIDE / 2.0;

    /** @param x with {@code y} where its distance is written, away from every mark */
    record Ring(int metres, double radius, double x, double y) {}

    /** @param x of the spot in the middle, from the middle of the fence */
    record Fence(int metres, double radius, double x, double y) {}

    /**
     * @param trueX where the work lies; {@code x} where its number stands, so that numbers do not cover each other
     * @param sideX in the view from the side: how far off; {@code sideY} how high
     */
    record Mark(int number, Told told, double trueX, double trueY, double x, double y, double sideX, double sideY) {

        public boolean moved() {
            return trueX != x || trueY != y;
        }

        public String look() {
            return (told.opposed() ? "wg-plan-opposed" : "wg-plan-told")
                    + (told.own() ? " wg-plan-own" : " wg-plan-other");
        }
    }

    public boolean opposed() {
        return marks.stream().anyMatch(mark -> mark.told().opposed());
    }
}
