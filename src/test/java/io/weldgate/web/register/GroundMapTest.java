package io.weldgate.web.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.weldgate.registry.Position;
import io.weldgate.web.MapSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroundMapTest {

    private static final Position TIANANMEN = new Position(39.908722, 116.397499);
    private static final MapSettings SETTINGS = new MapSettings("https://map/{z}/{x}/{y}.png", "", 18);

    @Test
    void the_tile_under_the_middle_is_the_one_that_maps_number_so() {
        var tile = GroundMap.of(TIANANMEN, 400, SETTINGS).tiles().stream().filter(it -> it.x() <= 0 && it.y() <= 0
                && it.x() + it.size() > 0 && it.y() + it.size() > 0).findFirst().orElseThrow();

        assertThat(tile.address()).isEqualTo("https://map/16/53957/24832.png");
        assertThat(tile.size()).as("40,030 km by the cosine of the latitude, by 2 to the power of 16").isCloseTo(468.5,
                within(0.5));
    }

    @ParameterizedTest
    @CsvSource({"10", "160", "400", "32000"})
    void tiles_lie_beside_each_other_and_cover_twice_the_plane_with_few(double reach) {
        var tiles = GroundMap.of(TIANANMEN, reach, new MapSettings(SETTINGS.tiles(), "", 22)).tiles();

        assertThat(tiles).hasSizeBetween(1, 36);
        assertThat(tiles.stream().mapToDouble(GroundMap.Tile::x).min().orElseThrow()).isLessThanOrEqualTo(-2 * reach);
        assertThat(tiles.stream().mapToDouble(it -> it.x() + it.size()).max().orElseThrow())
                .isGreaterThanOrEqualTo(2 * reach);
        assertThat(tiles).extracting(GroundMap.Tile::address).doesNotHaveDuplicates();
    }

    @Test
    void without_a_map_there_are_no_tiles() {
        assertThat(GroundMap.of(TIANANMEN, 400, new MapSettings("", "", 18)).tiles()).isEmpty();
    }
}
