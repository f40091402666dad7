package io.weldgate.audit;

import io.weldgate.operating.Figures;
import org.springframework.stereotype.Component;

/** How far the chain is behind what is written; counted only so far that it is plain to see. */
@Component
class TrailFigures {

    private static final int FAR_BEHIND = 10_000;

    TrailFigures(Figures figures, Links links) {
        figures.ask("weldgate.trail.behind", () -> links.countUnchained(FAR_BEHIND));
    }
}
