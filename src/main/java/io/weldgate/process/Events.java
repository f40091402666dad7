package io.weldgate.process;

import io.weldgate.process.Node.Kind;
import io.weldgate.process.Node.Trigger;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** What can happen while all tokens wait: a task is done, a timer runs out, a message comes. */
final class Events {

    private final Chart chart;
    private final Walking walking;

    Events(Chart chart, Walking walking) {
        this.chart = chart;
        this.walking = walking;
    }

    void of(Situation situation, List<Spot> spots, List<Situation> next) {
        for (Spot spot : spots) {
            Node node = chart.node(spot.token().node);
            switch (node.kind()) {
                case TASK, CATCH -> happens(spot, node, next);
                case EVENT_CHOICE -> node.leaving().forEach(arrow -> chosen(spot, node, arrow, next));
                case EVENT_SUB_PROCESS -> aside(spot, node, next);
                case CALL -> called(spot, node, next);
                default -> { }
            }
            node.events().stream().map(chart::node).filter(event -> event.kind() == Kind.BOUNDARY)
                    .forEach(event -> boundary(spot, node, event, next));
            Scope inside = spot.token().inside;
            if (inside != null && !inside.interrupted) {
                (node.kind() == Kind.CALL ? chart.events.get(node.call().called()) : node.events()).stream()
                        .map(chart::node).filter(event -> event.kind() == Kind.EVENT_SUB_PROCESS)
                        .forEach(event -> inside(spot, event, next));
            }
        }
        if (!spots.isEmpty() && !situation.root.interrupted) {
            chart.events.get(situation.process).stream().map(chart::node)
                    .forEach(event -> outermost(situation, event, next));
        }
    }

    private void happens(Spot spot, Node node, List<Situation> next) {
        if (node.work().form() == null) {
            spot.copies().forEach(copy -> told(copy, node, node.trigger(), next, walking::leave));
            return;
        }
        for (Map<String, String> answers : Moves.combinations(Answers.ofForm(node.work().form()))) {
            for (Spot copy : spot.copies()) {
                Gates.task(node.work().form(), answers, copy.situation().passed);
                answers.forEach((flag, value) -> walking.set(copy, node, flag, value));
                copy.situation().walked.add(node.key());
                walking.leave(copy);
                next.add(copy.situation());
            }
        }
    }

    /** One that runs aside has come to its end. */
    private void aside(Spot spot, Node event, List<Situation> next) {
        if (spot.token().inside == null) {
            for (Spot copy : spot.copies()) {
                copy.situation().walked.add(event.key());
                Gates.event(null, copy.situation().passed);
                walking.leave(copy);
                next.add(copy.situation());
            }
        }
    }

    /** One that was not walked into, since no gate stands in it. */
    private void called(Spot spot, Node call, List<Situation> next) {
        if (spot.token().inside == null) {
            for (Spot copy : spot.copies()) {
                copy.situation().walked.add(call.key());
                walking.ended(copy, call);
                next.add(copy.situation());
            }
        }
    }

    private void chosen(Spot spot, Node choice, Node.Arrow arrow, List<Situation> next) {
        Node event = chart.node(arrow.target());
        for (Spot copy : spot.copies()) {
            copy.situation().walked.addAll(List.of(choice.key(), arrow.key()));
            told(copy, event, event.trigger(), next, at -> {
                walking.outputs(at, event);
                walking.leaveBy(at, event.leaving());
            });
        }
    }

    private void boundary(Spot spot, Node activity, Node event, List<Situation> next) {
        for (Spot copy : spot.copies()) {
            copy.situation().walked.add(activity.key());
            told(copy, event, event.trigger(), next, at -> {
                if (event.trigger().interrupting()) {
                    Scope alone = new Scope(null);
                    alone.tokens.add(at.token());
                    walking.abandon(at, alone);
                    at.scope().tokens.remove(at.token());
                }
                walking.outputs(at, event);
                walking.follow(at, event.leaving());
            });
        }
    }

    private void inside(Spot spot, Node event, List<Situation> next) {
        Node start = chart.node(event.start());
        for (Spot copy : spot.copies()) {
            Spot within = Spot.all(copy.situation()).stream()
                    .filter(one -> !one.outermost() && one.carrier().token() == copy.token()).findFirst().orElseThrow();
            copy.situation().walked.add(event.key());
            told(within, start, start.trigger(), next, at -> walking.interrupt(at, event));
        }
    }

    private void outermost(Situation situation, Node event, List<Situation> next) {
        Node start = chart.node(event.start());
        Spot first = Spot.all(situation.copy()).get(0);
        first.situation().walked.add(event.key());
        told(first, start, start.trigger(), next, at -> walking.interrupt(at, event));
    }

    /** Flags that the message brings are set in the process that hears it. */
    private void told(Spot copy, Node node, Trigger trigger, List<Situation> next, Consumer<Spot> then) {
        String message = trigger == null ? null : trigger.message();
        Map<String, Set<String>> brought = message == null ? Map.of() : Answers.ofMessage(message);
        for (Map<String, String> answers : Moves.combinations(brought)) {
            for (Spot one : copy.copies()) {
                one.situation().walked.addAll(copy.situation().walked);
                one.situation().walked.add(node.key());
                Gates.event(message, one.situation().passed);
                answers.forEach((flag, value) -> walking.set(one, node, flag, value));
                then.accept(one);
                next.add(one.situation());
            }
        }
    }
}
