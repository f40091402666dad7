package io.weldgate.process;

import io.weldgate.process.Node.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Walks, breadth first, into every situation that a permit can be in, and stops at the first that must not be. */
final class Exploration {

    private final Chart chart;
    private final Moves moves;
    private final int most;
    private final Deque<Trail> ahead = new ArrayDeque<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> walked = new HashSet<>();
    private int unlocks;

    /** @param most situations to look at before giving up */
    Exploration(Chart chart, int most) {
        this.chart = chart;
        this.moves = new Moves(chart);
        this.most = most;
    }

    /** A situation and how one comes to it. */
    private record Trail(Situation situation, Trail before) {

        List<String> path() {
            LinkedList<String> path = new LinkedList<>();
            for (Trail trail = this; trail != null; trail = trail.before) {
                path.addAll(0, trail.situation.walked);
            }
            return path;
        }
    }

    Proof prove() {
        Walking walking = new Walking(chart);
        Apart apart = new Apart(chart);
        chart.starts.forEach((process, start) -> {
            if (start != null && (!Names.CALLED.contains(process) || apart.is(process))) {
                ahead.add(new Trail(walking.begin(process, start), null));
            }
        });
        chart.beginnings.forEach(start ->
                ahead.add(new Trail(walking.begin(chart.node(start).process(), start), null)));
        while (!ahead.isEmpty()) {
            if (seen.size() > most) {
                return fails(List.of(), "proof.bound", Set.of());
            }
            Optional<Proof.Fails> offence = step(ahead.remove());
            if (offence.isPresent()) {
                return offence.get();
            }
        }
        List<String> unwalked = chart.nodes.values().stream().flatMap(node -> Stream.concat(Stream.of(node.key()),
                node.leaving().stream().map(Node.Arrow::key))).filter(key -> !walked.contains(key)).toList();
        return unwalked.isEmpty() ? new Proof.Holds(seen.size(), unlocks)
                : fails(unwalked, "proof.unwalked", Set.of());
    }

    private Optional<Proof.Fails> step(Trail trail) {
        for (Situation next : moves.from(trail.situation())) {
            Trail on = new Trail(next, trail);
            walked.addAll(next.walked);
            if (next.unlocked) {
                unlocks++;
            }
            if (!next.missing.isEmpty()) {
                return Optional.of(fails(upToUnlock(on.path()), "proof.unlock", next.missing));
            }
            if (seen.add(next.key())) {
                if (!next.passed.contains(Gate.LOCKED) && moves.waits(next) && !inHotWork(next)) {
                    List<String> path = new ArrayList<>(on.path());
                    path.addAll(waits(next));
                    return Optional.of(fails(path, "proof.live", Set.of(Gate.LOCKED)));
                }
                ahead.add(on);
            }
        }
        return Optional.empty();
    }

    /** What the engine still does in the same step is no part of the offence. */
    private List<String> upToUnlock(List<String> path) {
        int last = path.size() - 1;
        while (!chart.nodes.containsKey(path.get(last))
                || !Gate.UNLOCK.equals(chart.node(path.get(last)).work().operation())) {
            last--;
        }
        return path.subList(0, last + 1);
    }

    private boolean inHotWork(Situation situation) {
        List<String> awaited = Spot.all(situation).stream().map(spot -> chart.node(spot.token().node))
                .flatMap(this::awaited).toList();
        return awaited.stream().anyMatch(Gate.HOT_WORK::contains)
                && awaited.stream().noneMatch(Gate.AFTER_WORK::contains);
    }

    /** The form of a task, the messages of an event. */
    private Stream<String> awaited(Node node) {
        if (node.kind() == Kind.EVENT_CHOICE) {
            return node.leaving().stream().map(arrow -> chart.node(arrow.target())).flatMap(this::awaited);
        }
        return Stream.of(node.work().form(), node.trigger() == null ? null : node.trigger().message())
                .filter(what -> what != null);
    }

    private List<String> waits(Situation situation) {
        return Spot.all(situation).stream().map(spot -> chart.node(spot.token().node))
                .filter(node -> node.kind() == Kind.TASK || node.kind() == Kind.CATCH).map(Node::key).toList();
    }

    private Proof.Fails fails(List<String> path, String sentence, Set<Gate> missing) {
        List<String> once = new ArrayList<>();
        path.stream().filter(key -> once.isEmpty() || !once.get(once.size() - 1).equals(key)).forEach(once::add);
        return new Proof.Fails(once.stream().map(chart::step).toList(), sentence, missing, chart.nodes.values().stream()
                .filter(node -> missing.stream().anyMatch(gate -> gate.isPassedAt(node)))
                .map(node -> chart.step(node.key())).toList());
    }
}
