package io.weldgate.decision;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Decides at a fixed moment and keeps its decisions in memory. */
public final class DecidingFixture {

    private DecidingFixture() {}

    public static Deciding deciding(Judging judging, Instant now, String... limits) {
        return new Deciding(judging, LimitsFixture.book(limits), new Shelf(), Clock.fixed(now, ZoneOffset.UTC));
    }

    private static final class Shelf implements Decisions {

        private final Map<String, Decision> stored = new HashMap<>();

        @Override
        public Decision save(Decision decision) {
            stored.put(decision.decisionId(), decision);
            return decision;
        }

        @Override
        public List<Decision> findByDecisionIdIn(Collection<String> decisionIds) {
            return decisionIds.stream().map(stored::get).filter(Objects::nonNull).toList();
        }

        @Override
        public Optional<Decision> findById(String decisionId) {
            return Optional.ofNullable(stored.get(decisionId));
        }

        @Override
        public int erase(String subject) {
            int before = stored.size();
            stored.values().removeIf(it -> it.subject().equals(subject));
            return before - stored.size();
        }
    }
}
