package io.weldgate.permit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RoutingTest {

    @Test
    void the_level_above_stands_in_and_after_it_the_next() {
        List<String> alone = List.of("BASE_HEAD");

        assertThat(Routing.mayStandIn(alone, 0, 0)).containsExactly("BASE_HEAD");
        assertThat(Routing.mayStandIn(alone, 0, 1)).containsExactly("BASE_HEAD", "SAFETY_OFFICER");
        assertThat(Routing.mayStandIn(alone, 0, 2)).containsExactly("BASE_HEAD", "SAFETY_OFFICER", "UNIT_HEAD");
    }

    @Test
    void a_level_that_signs_later_itself_is_passed_over() {
        List<String> firstGrade = List.of("BASE_HEAD", "SAFETY_OFFICER");

        assertThat(Routing.mayStandIn(firstGrade, 0, 1)).containsExactly("BASE_HEAD", "UNIT_HEAD");
        assertThat(Routing.mayStandIn(firstGrade, 1, 1)).as("at its own turn")
                .containsExactly("SAFETY_OFFICER", "UNIT_HEAD");
    }

    @Test
    void where_every_level_signs_itself_nobody_stands_in() {
        List<String> special = List.of("BASE_HEAD", "SAFETY_OFFICER", "UNIT_HEAD");

        assertThat(Routing.mayStandIn(special, 0, 9)).containsExactly("BASE_HEAD");
        assertThat(Routing.mayStandIn(special, 2, 9)).containsExactly("UNIT_HEAD");
    }
}
