package io.weldgate.story;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A story of two units at work under one roof. */
abstract class SharedRoofStory extends Story {

    static final String MACHINE = "M-0006";
    /** What tells who the neighbour is, or what he does. */
    static final String[] OF_THE_NEIGHBOUR = {"U-0002", "S-UNIT2", "五金", "safety2", "韩安全", "喷漆防锈", "西墙"};

    Neighbourhood around;

    @BeforeEach
    void twoUnitsUnderOneRoof() {
        closeEveryPermit();
        around = new Neighbourhood(crew, database);
    }

    @AfterEach
    void clearUp() {
        closeEveryPermit();
        around.allOver();
    }
}
