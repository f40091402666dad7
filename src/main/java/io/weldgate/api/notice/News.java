package io.weldgate.api.notice;

import io.weldgate.audit.Saying;
import io.weldgate.decision.FindingText;
import io.weldgate.permit.Happening;
import io.weldgate.permit.TrailedSteps;
import io.weldgate.registry.Scope;
import io.weldgate.warning.Warning;
import io.weldgate.warning.Warnings;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What has changed since yesterday within someone's scope, as the trail has it. The pages ask here too. */
@Component
public class News {

    private static final String WARNING = "warning.raised";
    /** What the trail calls it, by what a reader asks for. */
    private static final Map<String, List<String>> KINDS = kinds();

    private final TrailedSteps trailed;
    private final Warnings warnings;
    private final NewsSettings settings;
    private final FindingText wording;
    private final Clock clock;

    News(TrailedSteps trailed, Warnings warnings, NewsSettings settings, FindingText wording, Clock clock) {
        this.trailed = trailed;
        this.warnings = warnings;
        this.settings = settings;
        this.wording = wording;
        this.clock = clock;
    }

    private static Map<String, List<String>> kinds() {
        Map<String, List<String>> kinds = new LinkedHashMap<>();
        kinds.put("issued", List.of("permit.issued"));
        kinds.put("refused", List.of("permit.refused"));
        kinds.put("stopped", List.of("work.stopped", "work.suspended", "gas.exceeded", "permit.revoked"));
        kinds.put("overdue", List.of("approval.raised", "approval.unsigned", "permit.expired"));
        kinds.put("warnings", List.of(WARNING));
        return kinds;
    }

    public Told of(Scope scope, Locale locale) {
        Instant since = since();
        List<String> steps = KINDS.values().stream().flatMap(List::stream).toList();
        Map<String, Long> times = trailed.count(scope, steps, since).stream()
                .collect(Collectors.toMap(TrailedSteps.Times::getStep, TrailedSteps.Times::getTimes));
        Map<String, Long> counts = new LinkedHashMap<>();
        KINDS.forEach((kind, of) ->
                counts.put(kind, of.stream().mapToLong(step -> times.getOrDefault(step, 0L)).sum()));
        counts.merge("warnings", warnings.countOfMachines(scope, since), Long::sum);
        Limit most = Limit.of(settings.most());
        List<Happening> latest = Stream.concat(trailed.latest(scope, steps, since, most).stream(),
                        warnings.ofMachines(scope, since, most).stream().map(News::happening))
                .sorted(Comparator.comparing(Happening::at).reversed()).limit(settings.most())
                .map(it -> said(it, locale)).toList();
        return new Told(since, counts, latest);
    }

    private static Happening happening(Warning warning) {
        return new Happening(warning.raisedAt(), WARNING, warning.code() + " "
                + Saying.of("warning." + warning.code()).written() + " "
                + (warning.text() == null ? "" : warning.text()), null, warning.subject(), null, null);
    }

    private Happening said(Happening it, Locale locale) {
        return new Happening(it.at(), it.step(), wording.told(it.text(), locale), it.permitNo(), it.machineCode(),
                it.workPlace(), it.unitCode());
    }

    private Instant since() {
        return LocalDate.now(clock).minusDays(settings.days()).atStartOfDay(clock.getZone()).toInstant();
    }

    /** @param counts by kind, in the order in which they are told */
    public record Told(Instant since, Map<String, Long> counts, List<Happening> latest) {}
}
