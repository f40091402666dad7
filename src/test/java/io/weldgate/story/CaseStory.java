package io.weldgate.story;

import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A story of cases: their tasks do not stand in the next one's way. */
abstract class CaseStory extends Story {

    @Autowired
    RuntimeService engine;

    @AfterEach
    void takeItsProcessesAway() {
        engine.createProcessInstanceQuery().rootProcessInstances().list().stream()
                .filter(it -> it.getBusinessKey() != null && it.getBusinessKey().matches("(FC|RF)-.*"))
                .forEach(it -> engine.deleteProcessInstance(it.getId(), "story over"));
    }
}
