package io.weldgate.registry;

/**
 * Degrees between which everything within a distance lies, so that an index can find it; it holds more than the circle,
 * never less. Round a pole and across the date line it is the whole ring.
 */
public record Box(double south, double north, double west, double east) {

    /** A little less than the shortest degree of latitude, so that rounding loses nothing. */
    private static final double METRES_PER_DEGREE = 111_000;
    /** A tenth of a millimetre, because subtraction rounds too. */
    private static final double SLACK_DEGREES = 1e-9;
    private static final double POLE = 90;
    private static final double DATE_LINE = 180;

    public static Box around(Position middle, double metres) {
        double high = metres / METRES_PER_DEGREE + SLACK_DEGREES;
        double south = middle.latitude() - high;
        double north = middle.latitude() + high;
        if (south <= -POLE || north >= POLE) {
            return new Box(south, north, -DATE_LINE, DATE_LINE);
        }
        double wide = high / Math.cos(Math.toRadians(Math.max(Math.abs(south), Math.abs(north))));
        double west = middle.longitude() - wide;
        double east = middle.longitude() + wide;
        return west < -DATE_LINE || east > DATE_LINE ? new Box(south, north, -DATE_LINE, DATE_LINE)
                : new Box(south, north, west, east);
    }

    public boolean holds(Position position) {
        return position.latitude() >= south && position.latitude() <= north
                && position.longitude() >= west && position.longitude() <= east;
    }
}
