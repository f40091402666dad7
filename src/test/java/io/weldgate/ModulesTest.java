package io.weldgate;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Each room knows only the roots of the rooms that its package-info names, and there is no circle among them. */
class ModulesTest {

    @Test
    void rooms_know_only_what_they_say_they_know() {
        ApplicationModules.of(Weldgate.class).verify();
    }
}
