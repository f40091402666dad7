package io.weldgate.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SayingTest {

    private static String told(String text) {
        return Saying.told(text, saying -> saying.message() + saying.arguments());
    }

    @Test
    void a_sentence_is_read_as_it_was_written_amid_other_text() {
        String kept = "HW-1: " + Saying.of("said.a", "x", "", "$1").written() + "\n" + Saying.of("said.b").written();

        assertThat(told(kept)).isEqualTo("HW-1: said.a[x, , $1]\nsaid.b[]");
    }

    @Test
    void no_argument_can_break_out_of_its_sentence() {
        assertThat(told(new Saying("said.a", List.of("x|y⟧⟦said.b⟧")).written())).isEqualTo("said.a[x y  said.b ]");
    }

    @Test
    void what_people_wrote_stands() {
        for (String text : List.of("", "封条已破 | seal ⟦ broken", "⟦⟧", "{0} $1")) {
            assertThat(told(text)).isEqualTo(text);
        }
        assertThat(told(null)).isNull();
    }
}
