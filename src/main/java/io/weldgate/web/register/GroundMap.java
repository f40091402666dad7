package io.weldgate.web.register;

import io.weldgate.registry.Position;
import io.weldgate.web.MapSettings;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The tiles of a map (Web Mercator) that lie under a fence's plane, in its metres: the middle of the plane is 0, x to
 * the east, y to the south.
 *
 * @param tiles       empty where no map is set
 * @param attribution who is to be named
 */
record GroundMap(List<Tile> tiles, String attribution) {

    private static final double EARTH = 2 * Math.PI * 6_371_008.8;
    private static final int ACROSS = 4;
    private static final double ROOM = 2;

    /** @param reach from the middle of the plane to its edge, metres; as far again can be looked at */
    static GroundMap of(Position middle, double reach, MapSettings settings) {
        if (settings.tiles().isEmpty()) {
            return new GroundMap(List.of(), "");
        }
        double latitude = Math.toRadians(middle.latitude());
        double width = 2 * reach * ROOM;
        double round = EARTH * Math.cos(latitude);
        int zoom = Math.max(0, Math.min(settings.nearest(),
                (int) Math.floor(Math.log(ACROSS * round / width) / Math.log(2))));
        int all = 1 << zoom;
        double size = round / all;
        double east = (middle.longitude() + 180) / 360 * all;
        double south = (1 - Math.log(Math.tan(latitude) + 1 / Math.cos(latitude)) / Math.PI) / 2 * all;
        double far = reach * ROOM / size;
        return new GroundMap(range(south, far).filter(row -> row >= 0 && row < all).boxed()
                .flatMap(row -> range(east, far).mapToObj(column -> new Tile(settings.tile(zoom,
                        Math.floorMod(column, all), row), (column - east) * size, (row - south) * size, size)))
                .toList(), settings.attribution());
    }

    private static IntStream range(double middle, double far) {
        return IntStream.rangeClosed((int) Math.floor(middle - far), (int) Math.floor(middle + far));
    }

    /** @param size of its side, metres */
    record Tile(String address, double x, double y, double size) {}
}
