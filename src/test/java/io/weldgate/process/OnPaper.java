package io.weldgate.process;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.TestInstance;

/** A permit on paper for each test, and one engine in which they walk. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class OnPaper {

    EngineOnly engine;
    PermitOnPaper permit;

    @BeforeAll
    void deploy() {
        engine = new EngineOnly().deploying(Diagrams.all());
    }

    @BeforeEach
    void permit() {
        permit = new PermitOnPaper(engine);
    }

    @AfterAll
    void close() {
        engine.close();
    }
}
