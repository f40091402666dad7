package io.weldgate.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;

/** The paths of one diagram: each test walks some, and together they walk all. */
abstract class Walked extends OnPaper {

    private final String process;

    Walked(String process) {
        this.process = process;
    }

    @AfterAll
    void every_element_of_the_diagram_was_walked() {
        assertThat(engine.unwalked(process)).isEmpty();
    }
}
