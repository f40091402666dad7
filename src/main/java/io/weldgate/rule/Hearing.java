package io.weldgate.rule;

import io.weldgate.decision.Fact;
import io.weldgate.decision.Fact.Asked;
import io.weldgate.decision.Finding;
import io.weldgate.decision.Judging.Judgement;
import io.weldgate.decision.Limits;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.kiesession.session.StatefulKnowledgeSessionImpl;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.rule.Match;

/** One judgement: a session of its own, whose day is the decision's, not the machine's. */
final class Hearing implements AutoCloseable {

    /** A fixed order, so that the same verdict always reads the same. */
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::code).thenComparing(finding -> finding.arguments().toString())
            .thenComparing(Finding::clause);

    private final Sessions sessions;
    private final StatefulKnowledgeSessionImpl session;
    private final RuleSettings settings;
    private final Set<String> fired = new LinkedHashSet<>();
    private int firings;
    private boolean ended;

    Hearing(Sessions sessions, Asked asked, Limits limits, RuleSettings settings) {
        this.sessions = sessions;
        this.session = sessions.take(noon(asked.at(), limits.zone()));
        this.settings = settings;
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
                fired.add(event.getMatch().getRule().getName());
            }
        });
        session.insert(limits);
    }

    /** @throws IllegalStateException if the rules do not come to an end within their bounds */
    Judgement judge(Collection<Fact> facts) {
        facts.forEach(session::insert);
        long deadline = System.nanoTime() + settings.timeLimit().toNanos();
        session.fireAllRules(match -> withinBounds(match, deadline));
        List<?> concluded = List.copyOf(session.getObjects());
        if (concluded.stream().noneMatch(Today.class::isInstance)) {
            throw new IllegalStateException("No rules are in force on the day of the decision");
        }
        Map<Finding, Finding> advice = of(concluded, OnlyToBeKnown.class)
                .collect(Collectors.toMap(OnlyToBeKnown::reason, OnlyToBeKnown::advice, (one, same) -> one));
        List<Finding> findings = of(concluded, Finding.class).map(finding -> advice.getOrDefault(finding, finding))
                .distinct().sorted(ORDER).toList();
        ended = true;
        return new Judgement(findings, List.copyOf(fired));
    }

    private static <T> Stream<T> of(List<?> concluded, Class<T> kind) {
        return concluded.stream().filter(kind::isInstance).map(kind::cast);
    }

    @Override
    public void close() {
        if (ended) {
            sessions.giveBack(session);
        } else {
            session.dispose();
        }
    }

    private boolean withinBounds(Match match, long deadline) {
        firings++;
        if (firings > settings.mostFirings() || System.nanoTime() - deadline > 0) {
            throw new IllegalStateException("Stopped after %d firings before the rule: %s"
                    .formatted(firings, match.getRule().getName()));
        }
        return true;
    }

    /**
     * Drools reads {@code date-effective} as midnight in the machine's zone, and at that very instant holds neither the
     * old nor the new to be in force. Dates are all it is asked about, so the session's clock shows noon, in the
     * machine's zone, of the day that the limits' zone has: a rule is in force for whole days, wherever it runs.
     */
    private static long noon(Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalDate().atTime(LocalTime.NOON).atZone(ZoneId.systemDefault()).toInstant()
                .toEpochMilli();
    }
}
