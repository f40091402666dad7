package io.weldgate.process;

import io.weldgate.process.Node.Arrow;
import io.weldgate.process.Node.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What can happen next. As in the engine, whatever needs nobody and nothing is done at once, up to where all tokens
 * wait; only then does somebody do a task, a timer run out or a message come.
 */
final class Moves {

    private final Chart chart;
    private final Walking walking;

    Moves(Chart chart) {
        this.chart = chart;
        this.walking = new Walking(chart);
    }

    List<Situation> from(Situation situation) {
        List<Spot> spots = Spot.all(situation);
        List<Situation> next = new ArrayList<>();
        spots.stream().filter(this::active).forEach(spot -> spot.copies().forEach(copy -> act(copy, next)));
        if (next.isEmpty() && spots.stream().noneMatch(this::active)) {
            new Events(chart, walking).of(situation, spots, next);
        }
        next.forEach(one -> one.root.merge());
        return next;
    }

    /** Whether no token moves by itself. */
    boolean waits(Situation situation) {
        return Spot.all(situation).stream().noneMatch(this::active);
    }

    private boolean active(Spot spot) {
        return switch (chart.node(spot.token().node).kind()) {
            case START, STEP, END, TERMINATION, EXCLUSIVE -> true;
            case PARALLEL -> joined(spot);
            default -> false;
        };
    }

    private void act(Spot spot, List<Situation> next) {
        Node node = chart.node(spot.token().node);
        spot.situation().walked.add(node.key());
        switch (node.kind()) {
            case EXCLUSIVE -> choose(spot, node, next);
            case PARALLEL -> join(spot, node);
            case TERMINATION -> terminate(spot);
            case STEP -> perform(spot, node, next);
            default -> {
                Gates.end(node.key(), spot.situation().passed);
                walking.leave(spot);
            }
        }
        if (node.kind() != Kind.EXCLUSIVE && node.kind() != Kind.STEP) {
            next.add(spot.situation());
        }
    }

    private void perform(Spot spot, Node node, List<Situation> next) {
        String operation = node.work().operation();
        for (String answer : operation == null ? Set.of(Answers.ANY) : Answers.ofOperation(operation)) {
            for (Spot copy : spot.copies()) {
                copy.situation().walked.addAll(spot.situation().walked);
                if (Gate.UNLOCK.equals(operation)) {
                    copy.situation().unlocks();
                }
                if (operation != null) {
                    Gates.operation(operation, answer, copy.situation().passed);
                }
                if (node.work().result() != null) {
                    walking.set(copy, node, node.work().result(), answer);
                }
                walking.leave(copy);
                next.add(copy.situation());
            }
        }
    }

    /** Takes the first arrow whose condition holds; where that is not known, each that may be the first. */
    private void choose(Spot spot, Node gateway, List<Situation> next) {
        Spot asking = spot;
        for (Arrow arrow : gateway.leaving()) {
            Optional<Boolean> holds = holds(arrow, asking.flags());
            if (holds.orElse(true)) {
                next.add(taken(asking, arrow));
            }
            if (holds.isPresent() && holds.get()) {
                return;
            }
            if (holds.isEmpty()) {
                asking = copy(asking);
                arrow.condition().assume(false, asking.flags(), chart.followed);
            }
        }
        Spot last = asking;
        gateway.leaving().stream().filter(arrow -> arrow.fallback() && arrow.condition() == null)
                .forEach(arrow -> next.add(taken(last, arrow)));
    }

    private Situation taken(Spot asking, Arrow arrow) {
        Spot copy = copy(asking);
        if (arrow.condition() != null) {
            arrow.condition().assume(true, copy.flags(), chart.followed);
        }
        walking.leaveBy(copy, List.of(arrow));
        return copy.situation();
    }

    private Optional<Boolean> holds(Arrow arrow, Map<String, String> flags) {
        return arrow.condition() == null ? Optional.of(!arrow.fallback())
                : arrow.condition().holds(flags, chart.followed);
    }

    /** Of a spot that stands for no more than one token. */
    private static Spot copy(Spot spot) {
        Spot copy = spot.copies().get(0);
        copy.situation().walked.addAll(spot.situation().walked);
        return copy;
    }

    private void terminate(Spot spot) {
        walking.abandon(spot, spot.scope());
        spot.scope().tokens.clear();
        walking.follow(spot, List.of());
    }

    private boolean joined(Spot spot) {
        if (spot.token().many) {
            throw new Unfollowed(spot.token().node, "proof.join");
        }
        Set<String> come = new HashSet<>();
        spot.scope().tokens.stream().filter(token -> token.node.equals(spot.token().node))
                .forEach(token -> come.add(token.by));
        return come.containsAll(chart.node(spot.token().node).arriving());
    }

    private void join(Spot spot, Node node) {
        spot.scope().tokens.removeIf(token -> token != spot.token() && token.node.equals(node.key()));
        walking.leave(spot);
    }

    static List<Map<String, String>> combinations(Map<String, Set<String>> answers) {
        List<Map<String, String>> all = new ArrayList<>(List.of(Map.of()));
        answers.forEach((flag, values) -> {
            List<Map<String, String>> longer = new ArrayList<>();
            all.forEach(one -> values.forEach(value -> {
                Map<String, String> more = new TreeMap<>(one);
                more.put(flag, value);
                longer.add(more);
            }));
            all.clear();
            all.addAll(longer);
        });
        return all;
    }
}
