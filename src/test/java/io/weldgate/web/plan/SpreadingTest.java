package io.weldgate.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadingTest {

    @Test
    void what_has_room_stays_where_it_belongs() {
        assertThat(new Spreading(200, 200).place(240, 200)).containsExactly(240, 200);
    }

    @Test
    void twenty_works_on_one_spot_cover_neither_each_other_nor_the_middle() {
        var spreading = new Spreading(200, 200);
        List<double[]> places = new ArrayList<>(List.of(new double[] {200, 200}));
        for (int i = 0; i < 20; i++) {
            double[] place = spreading.place(200, 200);

            assertThat(places).allMatch(other -> Math.hypot(other[0] - place[0], other[1] - place[1]) >= 22);
            places.add(place);
        }
    }
}
