package io.weldgate.web;

import io.weldgate.process.ProcessView;
import java.util.List;

/**
 * A diagram with where it stands, for drawing in the browser.
 *
 * @param stuck elements in which the engine has given up
 */
public record Drawn(String diagram, String title, String xml, List<String> tokens, List<String> passed,
        List<String> stuck) {

    public static Drawn of(ProcessView.Drawing drawing, Shown shown) {
        return new Drawn(drawing.diagram(), shown.named("diagram", drawing.diagram()), drawing.xml(), drawing.tokens(),
                drawing.passed(), drawing.incidents().stream().map(ProcessView.Stuck::element).toList());
    }
}
