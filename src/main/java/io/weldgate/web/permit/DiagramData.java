package io.weldgate.web.permit;

import io.weldgate.api.Callers;
import io.weldgate.permit.Permits;
import io.weldgate.process.ProcessView;
import io.weldgate.web.Drawn;
import io.weldgate.web.Shown;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The diagrams that a permit walks, for drawing in the browser. */
@RestController
class DiagramData {

    private final Permits permits;
    private final Callers callers;
    private final ProcessView processes;
    private final Shown shown;

    DiagramData(Permits permits, Callers callers, ProcessView processes, Shown shown) {
        this.permits = permits;
        this.callers = callers;
        this.processes = processes;
        this.shown = shown;
    }

    @GetMapping("/permits/{permitNo}/diagrams")
    List<Drawn> of(@PathVariable String permitNo) {
        permits.find(permitNo, callers.current().scope())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return processes.of(permitNo).stream().map(drawing -> Drawn.of(drawing, shown)).toList();
    }
}
