package io.weldgate.process;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.TestInstance;

import static org.assertj.core.api.Assertions.assertThat;

/** The paths of one diagram of the dual investigation; together the tests walk all. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class Investigated {

    static final Map<String, Object> PENALTY = Map.of(InvestigationWords.TRACK_FINDING, "PENALTY");
    static final Map<String, Object> NOBODY = Map.of(InvestigationWords.TRACK_FINDING, "NO_PENALTY");
    static final Map<String, Object> AGREED = Map.of(InvestigationWords.FINDING_REVIEW, "APPROVE");

    EngineOnly engine;
    TrackOnPaper paper;
    String no;
    private final String process;

    Investigated(String process) {
        this.process = process;
    }

    @BeforeAll
    void deploy() {
        engine = new EngineOnly().deploying(Diagrams.all());
    }

    @BeforeEach
    void paper() {
        paper = new TrackOnPaper(engine);
        no = paper.caseNo;
    }

    @AfterAll
    void every_element_of_the_diagram_was_walked() {
        assertThat(engine.unwalked(process)).isEmpty();
        engine.close();
    }
}
