package io.weldgate.telemetry;

import io.weldgate.operating.Figures;
import org.springframework.stereotype.Component;

/** How many terminals are heard of at present. */
@Component
class TerminalFigures {

    private static final String NAME = "weldgate.terminals";

    TerminalFigures(Figures figures, TerminalStates states) {
        figures.ask(NAME, () -> states.countByOnline(true), "state", "online");
        figures.ask(NAME, () -> states.countByOnline(false), "state", "silent");
    }
}
