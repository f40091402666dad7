package io.weldgate.investigation;

import io.weldgate.enforcement.CaseFile;
import io.weldgate.jurisdiction.Competence;
import io.weldgate.jurisdiction.Jurisdiction;
import io.weldgate.jurisdiction.Office;
import io.weldgate.jurisdiction.SanctionKind;
import io.weldgate.jurisdiction.SanctionRange;
import io.weldgate.jurisdiction.SanctionUnit;
import io.weldgate.jurisdiction.Track;
import io.weldgate.jurisdiction.Violation;
import io.weldgate.registry.FieldOfAuthority;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the law of the day of the act threatens the party of a track with, or today's where it is the lighter one. */
@Component
class Threats {

    private final Jurisdiction jurisdiction;
    private final Clock clock;

    Threats(Jurisdiction jurisdiction, Clock clock) {
        this.jurisdiction = jurisdiction;
        this.clock = clock;
    }

    /**
     * @param violation of the track; a daily fine is threatened for leaving a hazard, whatever it began with (安全生产法
     *                  112)
     * @param own       what the department that leads the track answers for
     */
    List<SanctionRange> of(CaseFile file, Track track, Violation violation, SanctionKind kind, ProposalForm form,
            List<FieldOfAuthority> own) {
        Violation broken = kind == SanctionKind.DAILY_FINE ? Violation.HAZARD_NOT_REMOVED : violation;
        LocalDate day = LocalDate.ofInstant(file.scene().actAt(), clock.getZone());
        return jurisdiction.authorities(file.field(), broken, file.scene().areaCode(), day)
                .map(it -> lighter(it, track, kind, form).stream().map(range -> imposed(range, it, own)).toList())
                .orElse(List.of());
    }

    /** What a department may begin with: one sanction of its own that needs nothing more than an amount in yuan. */
    Optional<SanctionRange> plainest(CaseFile file, Track track, Violation violation, List<FieldOfAuthority> own) {
        LocalDate day = LocalDate.ofInstant(file.scene().actAt(), clock.getZone());
        return jurisdiction.authorities(file.field(), violation, file.scene().areaCode(), day).stream()
                .flatMap(it -> it.sanctions().stream().map(range -> imposed(range, it, own)))
                .filter(it -> it.track() == track && own.contains(it.by()))
                .filter(it -> it.kind() == SanctionKind.ORDER_TO_CORRECT || it.kind() == SanctionKind.WARNING
                        || it.kind() == SanctionKind.FINE && it.unit() == SanctionUnit.YUAN)
                .min(Comparator.comparing(SanctionRange::kind));
    }

    /** Whoever is competent and was the first to file imposes what the one that leads would have imposed. */
    private static SanctionRange imposed(SanctionRange range, Competence law, List<FieldOfAuthority> own) {
        return !range.any() || own.contains(range.by()) ? range : law.competent().stream().map(Office::kind)
                .filter(own::contains).findFirst().map(range::by).orElse(range);
    }

    private static List<SanctionRange> lighter(Competence law, Track track, SanctionKind kind, ProposalForm form) {
        List<SanctionRange> then = those(law.sanctions(), track, kind, form);
        if (law.since().isEmpty()) {
            return then;
        }
        List<SanctionRange> now = those(law.since(), track, kind, form);
        return now.isEmpty() || most(now).compareTo(most(then)) < 0 ? now : then;
    }

    private static List<SanctionRange> those(List<SanctionRange> ranges, Track track, SanctionKind kind,
            ProposalForm form) {
        return ranges.stream().filter(it -> it.track() == track && it.kind() == kind && it.stage() == form.stage())
                .filter(it -> form.clause() == null || form.clause().isBlank() || it.clause().equals(form.clause()))
                .toList();
    }

    /** Amounts alone can be compared; of what is told in days or shares, the same unit is taken for the same base. */
    private static BigDecimal most(List<SanctionRange> ranges) {
        return ranges.stream().filter(it -> it.unit() != SanctionUnit.TIMES_FINE).map(SanctionRange::max)
                .filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
    }
}
