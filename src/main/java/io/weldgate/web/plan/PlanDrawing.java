package io.weldgate.web.plan;

import static io.weldgate.web.plan.Plan.MIDDLE;

import io.weldgate.decision.WorkKind;
import io.weldgate.registry.Scope;
import io.weldgate.registry.Site;
import io.weldgate.registry.Sites;
import io.weldgate.simops.Spot;
import io.weldgate.simops.Telling;
import io.weldgate.simops.Told;
import io.weldgate.web.PageSettings;
import io.weldgate.web.plan.Plan.Fence;
import io.weldgate.web.plan.Plan.Mark;
import io.weldgate.web.plan.Plan.Ring;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Draws what goes on round a spot, as far as the reader may know it. */
@Component
public class PlanDrawing {

    /** Of the farthest ring, so that it does not touch the edge. */
    private static final double MARGIN = 1.12;
    /** In which a distance may be written on its ring, and from where on a mark is far enough from it. */
    private static final int WAYS = 12;
    private static final double ROOM = 34;
    private static final double LETTER = 4;
    private static final double FENCE_RADIUS = 34;
    private static final double SIDE_LEFT = 30;
    private static final double SIDE_WIDTH = 350;
    private static final double SIDE_LEVEL = 75;
    private static final double SIDE_REACH = 52;
    private static final double LEAST_HEIGHT_METRES = 10;
    private static final double SCALE_BAR_METRES = 10;

    private final Telling telling;
    private final Sites sites;
    private final PageSettings settings;

    PlanDrawing(Telling telling, Sites sites, PageSettings settings) {
        this.telling = telling;
        this.sites = sites;
        this.settings = settings;
    }

    @Transactional(readOnly = true)
    public Plan of(Spot middle, Scope reader) {
        List<Told> all = telling.of(middle, reader);
        List<Integer> rings = telling.rings(middle);
        double reach = MARGIN * Math.max(rings.get(rings.size() - 1), farthest(all));
        double scale = MIDDLE / reach;
        List<Told> drawn = all.subList(0, Math.min(all.size(), settings.rows()));
        List<Mark> marks = marks(drawn, scale, reach);
        return new Plan(rings.stream().map(metres -> ring(metres, metres * scale, marks)).toList(), fence(middle),
                marks, all.size() - drawn.size(), middle.kind() == WorkKind.HOT_WORK,
                SCALE_BAR_METRES * scale, SIDE_LEVEL);
    }

    private static List<Mark> marks(List<Told> drawn, double scale, double reach) {
        double height = Math.max(LEAST_HEIGHT_METRES, drawn.stream().mapToDouble(it -> Math.abs(it.metresAbove())).max()
                .orElse(0));
        var plan = new Spreading(MIDDLE, MIDDLE);
        var side = new Spreading(SIDE_LEFT, SIDE_LEVEL);
        List<Mark> marks = new ArrayList<>();
        for (Told told : drawn) {
            double x = MIDDLE + told.metresEast() * scale;
            double y = MIDDLE - told.metresNorth() * scale;
            double[] free = plan.place(x, y);
            double[] beside = side.place(SIDE_LEFT + SIDE_WIDTH * told.metres() / reach,
                    SIDE_LEVEL - SIDE_REACH * told.metresAbove() / height);
            marks.add(new Mark(marks.size() + 1, told, x, y, free[0], free[1], beside[0], beside[1]));
        }
        return marks;
    }

    /** Written on the ring where the nearest mark is farthest away. */
    private static Ring ring(int metres, double radius, List<Mark> marks) {
        return IntStream.range(0, WAYS).mapToObj(way -> {
            double turn = Math.PI / 2 + 2 * Math.PI * way / WAYS;
            return new Ring(metres, radius, MIDDLE + radius * Math.cos(turn), MIDDLE + radius * Math.sin(turn)
                    + LETTER);
        }).max(Comparator.comparing(ring -> Math.min(ROOM, marks.stream().mapToDouble(mark ->
                Math.hypot(mark.x() - ring.x(), mark.y() - ring.y())).min().orElse(ROOM)))).orElseThrow();
    }

    private Fence fence(Spot middle) {
        Site site = sites.findById(middle.siteCode()).orElseThrow();
        double off = site.centre().metresTo(middle.position());
        double scale = FENCE_RADIUS / Math.max(site.fenceMetres(), off);
        return new Fence(site.fenceMetres(), site.fenceMetres() * scale,
                site.centre().metresEastTo(middle.position()) * scale,
                -site.centre().metresNorthTo(middle.position()) * scale);
    }

    private static double farthest(List<Told> all) {
        return all.stream().mapToDouble(Told::metres).max().orElse(0);
    }
}
