package io.weldgate.web.permit;

import io.weldgate.audit.AuditEntry;
import io.weldgate.audit.Trail;
import io.weldgate.web.Names;
import io.weldgate.web.Reasons.Reason;
import io.weldgate.web.Reasons;
import io.weldgate.web.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What has happened to a permit, step by step. */
@Component
class Timeline {

    private static final String RENEWAL = "command.renew";
    /** After these everything is as it was; who tried was told at once. */
    private static final Set<String> IN_VAIN = Set.of("task.refused", "act.refused");
    private static final Set<String> TAKING_OVER = Set.of("work.handed_over", "watch.changed");
    private static final String BETWEEN = " → ";

    private final Trail trail;
    private final Reasons reasons;
    private final Photos photos;
    private final Names names;
    private final Shown shown;

    Timeline(Trail trail, Reasons reasons, Photos photos, Names names, Shown shown) {
        this.trail = trail;
        this.reasons = reasons;
        this.photos = photos;
        this.names = names;
        this.shown = shown;
    }

    /** Grows with the permit's record, without reading it; what is told of renewals does not count. */
    long length(String permitNo) {
        return trail.countWithout(RENEWAL, permitNo);
    }

    List<Step> of(String permitNo, Locale locale) {
        List<AuditEntry> told = withoutRenewals(trail.of(permitNo));
        var taken = photos.of(permitNo);
        var why = reasons.of(told.stream().map(AuditEntry::decisionId).filter(Objects::nonNull).distinct().toList(),
                locale);
        var called = names.familiar(told.stream().filter(Timeline::takesOver).flatMap(Timeline::who).toList());
        return told.stream().map(entry -> new Step(entry, said(entry, called), entry.decisionId() == null ? List.of()
                : why.getOrDefault(entry.decisionId(), List.of()), why.containsKey(entry.decisionId()),
                taken.getOrDefault(Photos.key(entry), List.of()))).toList();
    }

    private String said(AuditEntry entry, Map<String, String> called) {
        String text = shown.said(entry);
        return !takesOver(entry) ? text : who(entry)
                .map(it -> called.containsKey(it) ? called.get(it) + " (" + it + ")" : it)
                .collect(Collectors.joining(BETWEEN, "", text.substring(text.indexOf(':'))));
    }

    /** Whether its text begins with who takes over, from whom. */
    private static boolean takesOver(AuditEntry entry) {
        return TAKING_OVER.contains(entry.step()) && entry.text() != null && entry.text().contains(":");
    }

    private static Stream<String> who(AuditEntry entry) {
        return Stream.of(entry.text().split(":", 2)[0].split(BETWEEN));
    }

    /** A renewal a minute would bury the rest. The answer to one is the next after it, and told only if it failed. */
    private static List<AuditEntry> withoutRenewals(List<AuditEntry> entries) {
        List<AuditEntry> told = new ArrayList<>();
        boolean renewing = false;
        for (AuditEntry entry : entries) {
            boolean answer = entry.step().equals("command.answered");
            if (!entry.step().equals(RENEWAL) && !(answer && renewing && "ACKED".equals(entry.toState()))) {
                told.add(entry);
            }
            renewing = entry.step().equals(RENEWAL) || renewing && !answer && !entry.step().startsWith("command.");
        }
        return told;
    }

    /** What was said at a step when it was last taken; null if nothing. */
    String lastSaid(String permitNo, String step) {
        return trail.of(permitNo).stream().filter(entry -> entry.step().equals(step)).reduce((first, later) -> later)
                .map(AuditEntry::text).orElse(null);
    }

    /** The last verdict, if it was a refusal; else null. */
    static Step lastRefusal(List<Step> steps) {
        Step last = null;
        for (Step step : steps) {
            last = step.entry().decisionId() == null || IN_VAIN.contains(step.entry().step()) ? last : step;
        }
        return last != null && "REFUSED".equals(last.entry().verdict()) ? last : null;
    }

    /** What the rules said when they were last asked. */
    static List<Reason> lastFound(List<Step> steps) {
        return steps.stream().filter(step -> step.decided() && !IN_VAIN.contains(step.entry().step()))
                .reduce((first, later) -> later).map(Step::reasons)
                .orElse(List.of());
    }

    /**
     * @param said    in the reader's words
     * @param decided whether there is a decision to be read
     * @param photos  ids of the files that belong to it
     */
    record Step(AuditEntry entry, String said, List<Reason> reasons, boolean decided, List<String> photos) {}
}
