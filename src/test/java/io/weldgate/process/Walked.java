package io.weldgate.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.TestInstance;

/** The paths of one diagram: each test walks some, and together they walk all. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class Walked {

    private final String process;
    EngineOnly engine;
    PermitOnPaper permit;

    Walked(String process) {
        this.process = process;
    }

    @BeforeAll
    void deploy() {
        engine = new EngineOnly().deploying(Diagrams.all());
    }

    @BeforeEach
    void permit() {
        permit = new PermitOnPaper(engine);
    }

    @AfterAll
    void every_element_of_the_diagram_was_walked() {
        assertThat(engine.unwalked(process)).isEmpty();
        engine.close();
    }
}
