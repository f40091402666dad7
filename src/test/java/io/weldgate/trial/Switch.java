package io.weldgate.trial;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The key of one machine, and when it was turned. Orders are judged by the terminal's clock, which may be wrong. */
public final class Switch {

    private final List<Span> spans = new ArrayList<>();
    private long last;
    private Instant ends;
    private Span current;

    /** Live without a break under one permit. @param until null while it lasts */
    public record Span(String permitNo, long sequence, Instant from, Instant until, Duration lease) {}

    /** Whether it does what it is told: only what is new and in time. */
    public synchronized boolean obeys(JsonNode command, Instant itsClock, Instant now) {
        JsonNode content = command.get("content");
        long sequence = content.get("seq").asLong();
        if (sequence <= last) {
            return false;
        }
        if (command.get("actionCode").asText().equals("0")) {
            last = sequence;
            turnOff(now);
            return true;
        }
        if (content.get("notAfter").asLong() < itsClock.toEpochMilli()) {
            return false;
        }
        last = sequence;
        Duration lease = Duration.ofSeconds(content.get("leaseSeconds").asLong());
        turnOn(content.get("permitNo").asText(), sequence, lease, now);
        ends = now.plus(lease);
        return true;
    }

    private void turnOn(String permitNo, long sequence, Duration lease, Instant now) {
        if (current == null || !current.permitNo().equals(permitNo)) {
            turnOff(now);
            current = new Span(permitNo, sequence, now, null, lease);
        }
    }

    /** Whether the lease has run out just now. */
    public synchronized boolean lapses(Instant now) {
        boolean over = current != null && !ends.isAfter(now);
        if (over) {
            turnOff(now);
        }
        return over;
    }

    private void turnOff(Instant now) {
        if (current != null) {
            spans.add(new Span(current.permitNo(), current.sequence(), current.from(), now, current.lease()));
            current = null;
        }
    }

    public synchronized boolean live() {
        return current != null;
    }

    public synchronized List<Span> spans() {
        List<Span> all = new ArrayList<>(spans);
        if (current != null) {
            all.add(current);
        }
        return all;
    }
}
