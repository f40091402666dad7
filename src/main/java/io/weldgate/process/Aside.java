package io.weldgate.process;

import io.weldgate.process.Node.Kind;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells event sub-processes that run aside: they interrupt nothing, wait for somebody, and touch no gate, no flag that
 * is asked for and no other process. While such a one is open, all that others can notice is that it is open; where it
 * is inside need not be told apart, which keeps the number of situations small.
 */
final class Aside {

    private static final Set<Kind> PLAIN = Set.of(Kind.START, Kind.END, Kind.TASK, Kind.STEP, Kind.EXCLUSIVE,
            Kind.EVENT_CHOICE, Kind.CATCH, Kind.BOUNDARY);
    private static final Set<Kind> WAITS = Set.of(Kind.TASK, Kind.CATCH, Kind.EVENT_CHOICE);

    private final Chart chart;

    Aside(Chart chart) {
        this.chart = chart;
    }

    /** All elements and arrows inside, if it runs aside. */
    Optional<Set<String>> inside(Node event) {
        if (chart.node(event.start()).trigger().interrupting()) {
            return Optional.empty();
        }
        Set<String> inside = new LinkedHashSet<>();
        boolean waits = false;
        Deque<String> ahead = new ArrayDeque<>(Set.of(event.start()));
        while (!ahead.isEmpty()) {
            Node node = chart.node(ahead.remove());
            if (inside.add(node.key())) {
                if (!harmless(node)) {
                    return Optional.empty();
                }
                waits |= WAITS.contains(node.kind());
                ahead.addAll(node.events());
                node.leaving().forEach(arrow -> {
                    inside.add(arrow.key());
                    ahead.add(arrow.target());
                });
            }
        }
        return waits ? Optional.of(inside) : Optional.empty();
    }

    private boolean harmless(Node node) {
        String form = node.work().form();
        String message = message(node);
        return PLAIN.contains(node.kind()) && !watched(node)
                && unread(node, node.work().outputs()) && unread(node, form == null ? Map.of() : Answers.ofForm(form))
                && unread(node, message == null ? Map.of() : Answers.ofMessage(message))
                && (node.work().result() == null || unread(node, Map.of(node.work().result(), "")));
    }

    /** Whether it opens or closes a gate, or is where a machine may be live. */
    static boolean watched(Node node) {
        String form = node.work().form();
        String operation = node.work().operation();
        String message = message(node);
        return form != null && Gate.watchesTask(form)
                || operation != null && (Gate.OPERATIONS.contains(operation) || Gate.ENDINGS.contains(operation))
                || message != null && (Gate.LOCK_MESSAGES.contains(message) || Gate.HOT_WORK.contains(message));
    }

    private static String message(Node node) {
        return node.trigger() == null ? null : node.trigger().message();
    }

    private boolean unread(Node node, Map<String, ?> set) {
        return Collections.disjoint(set.keySet(), chart.read.get(node.process()));
    }
}
