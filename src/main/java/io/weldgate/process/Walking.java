package io.weldgate.process;

import io.weldgate.process.Node.Arrow;
import io.weldgate.process.Node.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Moves tokens as the engine does: out of elements, along arrows, into and out of sub-processes and calls. */
final class Walking {

    /** Diagrams that call each other deeper than this call each other without end. */
    private static final int DEEPEST = 12;

    private final Chart chart;
    private final Aside aside;
    private final Apart apart;

    Walking(Chart chart) {
        this.chart = chart;
        this.aside = new Aside(chart);
        this.apart = new Apart(chart);
    }

    /** The plain start of a process, about whose flags nothing is known, or one of its starts by message or timer. */
    Situation begin(String process, String start) {
        Scope root = new Scope(new TreeMap<>());
        chart.read.get(process).forEach(flag -> root.flags.put(flag, Answers.ANY));
        root.tokens.add(new Token(start, null));
        return new Situation(process, root, Gates.atTheStart());
    }

    void leave(Spot spot) {
        leaveBy(spot, chart.node(spot.token().node).leaving());
    }

    /** Takes the token from its element and sets one on each arrow; whatever has no token left then is left too. */
    void leaveBy(Spot spot, List<Arrow> arrows) {
        outputs(spot, chart.node(spot.token().node));
        spot.scope().tokens.remove(spot.token());
        follow(spot, arrows);
    }

    /** Sets tokens beside the one of the spot, which may be gone already. */
    void follow(Spot spot, List<Arrow> arrows) {
        arrows.forEach(arrow -> arrive(spot, arrow));
        if (spot.scope().tokens.isEmpty() && !spot.outermost()) {
            Spot carrier = spot.carrier();
            Node left = chart.node(carrier.token().node);
            if (left.kind() == Kind.CALL) {
                left.call().back().forEach((there, here) ->
                        set(carrier, left, there, carrier.token().inside.flags.get(here)));
            }
            leave(carrier);
        }
    }

    private void arrive(Spot spot, Arrow arrow) {
        Node target = chart.node(arrow.target());
        spot.situation().walked.add(arrow.key());
        if (spot.indexes().size() > DEEPEST) {
            throw new Unfollowed(target.key(), "proof.depth");
        }
        Token token = new Token(target.key(), target.kind() == Kind.PARALLEL ? arrow.key() : null);
        spot.scope().tokens.add(token);
        if (target.kind() == Kind.SUB_PROCESS) {
            token.inside = begun(null, target.start());
        } else if (target.kind() == Kind.CALL && !apart.is(spot.situation().process)) {
            token.inside = begun(handedIn(target, spot.flags()), chart.starts.get(target.call().called()));
        } else {
            return;
        }
        spot.situation().walked.add(target.key());
        if (token.inside.tokens.get(0).node == null) {
            throw new Unfollowed(target.key(), "proof.target");
        }
    }

    /** A call that was not walked into has come to its end, whatever it answers. */
    void ended(Spot spot, Node call) {
        call.call().back().keySet().forEach(flag -> set(spot, call, flag, Answers.ANY));
        leave(spot);
    }

    /** Begins an event sub-process in the scope of the spot. */
    void interrupt(Spot spot, Node event) {
        Scope scope = spot.scope();
        Node start = chart.node(event.start());
        if (start.trigger().interrupting()) {
            abandon(spot, scope);
            scope.tokens.clear();
            scope.interrupted = true;
        }
        Token token = new Token(event.key(), null);
        Optional<Set<String>> walkedAside = aside.inside(event);
        if (walkedAside.isEmpty()) {
            token.inside = begun(null, start.key());
        } else if (scope.tokens.stream().anyMatch(open -> open.node.equals(token.node))) {
            return;
        }
        walkedAside.ifPresent(spot.situation().walked::addAll);
        scope.tokens.add(token);
    }

    /** What elements set when they are left, they may or may not have set when they are broken off. */
    void abandon(Spot spot, Scope scope) {
        for (Token token : scope.tokens) {
            Node node = chart.node(token.node);
            node.work().outputs().keySet().forEach(flag -> set(spot, node, flag, Answers.ANY));
            if (token.inside != null && token.inside.flags == null) {
                abandon(spot, token.inside);
            }
        }
    }

    void set(Spot spot, Node at, String flag, String value) {
        if (value == null) {
            spot.flags().remove(flag);
        } else if (chart.read.get(at.process()).contains(flag)) {
            spot.flags().put(flag, value);
        }
    }

    void outputs(Spot spot, Node node) {
        node.work().outputs().forEach((flag, value) -> set(spot, node, flag, value));
    }

    private static Scope begun(Map<String, String> flags, String start) {
        Scope scope = new Scope(flags);
        scope.tokens.add(new Token(start, null));
        return scope;
    }

    private Map<String, String> handedIn(Node call, Map<String, String> here) {
        Map<String, String> handed = new TreeMap<>();
        call.call().in().forEach((there, from) -> {
            if (here.get(from) != null && chart.read.getOrDefault(call.call().called(), Set.of()).contains(there)) {
                handed.put(there, here.get(from));
            }
        });
        return handed;
    }
}
