package io.weldgate.process;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Tells processes that have nothing to do with any gate, and call none that has. Whatever happens in them, no unlock
 * comes of it; each of them is walked by itself, and a call in one counts as something that ends some time, with any
 * answer. That keeps five investigations side by side from being multiplied with one another.
 */
final class Apart {

    private final Chart chart;
    private final Map<String, Boolean> known = new HashMap<>();

    Apart(Chart chart) {
        this.chart = chart;
    }

    boolean is(String process) {
        return known.computeIfAbsent(process, this::harmless);
    }

    private boolean harmless(String process) {
        Set<String> reached = new HashSet<>(Set.of(process));
        Deque<String> ahead = new ArrayDeque<>(reached);
        while (!ahead.isEmpty()) {
            String next = ahead.remove();
            for (Node node : chart.nodes.values()) {
                if (node.process().equals(next)) {
                    if (Aside.watched(node)) {
                        return false;
                    } else if (node.call() != null && reached.add(node.call().called())) {
                        ahead.add(node.call().called());
                    }
                }
            }
        }
        return true;
    }
}
