package io.weldgate.web;

import io.weldgate.audit.AuditEntry;
import io.weldgate.audit.Trail;
import io.weldgate.web.Reasons.Reason;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What has happened to a permit, step by step. */
@Component
class Timeline {

    private final Trail trail;
    private final Reasons reasons;
    private final Photos photos;

    Timeline(Trail trail, Reasons reasons, Photos photos) {
        this.trail = trail;
        this.reasons = reasons;
        this.photos = photos;
    }

    int length(String permitNo) {
        return trail.of(permitNo).size();
    }

    List<Step> of(String permitNo, Locale locale) {
        var taken = photos.of(permitNo);
        return trail.of(permitNo).stream().map(entry -> new Step(entry, reasons.of(entry.decisionId(), locale),
                taken.getOrDefault(Photos.key(entry), List.of()))).toList();
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
            last = step.entry().decisionId() == null ? last : step;
        }
        return last != null && "REFUSED".equals(last.entry().verdict()) ? last : null;
    }

    /** @param photos ids of the files that belong to it */
    record Step(AuditEntry entry, List<Reason> reasons, List<String> photos) {}
}
