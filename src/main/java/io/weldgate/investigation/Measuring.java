package io.weldgate.investigation;

import io.weldgate.enforcement.CaseFile;
import io.weldgate.jurisdiction.SanctionKind;
import io.weldgate.jurisdiction.SanctionRange;
import io.weldgate.registry.Department;
import io.weldgate.registry.Departments;
import io.weldgate.registry.FieldOfAuthority;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Turns a proposal into the sanctions it means, each by its provision and by who may impose it. */
@Component
class Measuring {

    private final Threats threats;
    private final Fining fining;
    private final Departments departments;
    private final MessageSource messages;
    private final Clock clock;

    Measuring(Threats threats, Fining fining, Departments departments, MessageSource messages, Clock clock) {
        this.threats = threats;
        this.fining = fining;
        this.departments = departments;
        this.messages = messages;
        this.clock = clock;
    }

    Act act(CaseTrack track, CaseFile file) {
        return new Act(track.finding().partyKey(), file.actNo(),
                LocalDate.ofInstant(file.scene().actAt(), clock.getZone()), track.finding().violation());
    }

    /** What is wrong is told to the wording; what it returns then means nothing. */
    List<Measure> of(CaseTrack track, CaseFile file, ProposalForm form, Wording wording) {
        List<Measure> measures = new ArrayList<>();
        List<FieldOfAuthority> own = departments.findById(track.department()).map(Department::fields).orElse(List.of());
        for (SanctionKind kind : form.kinds().stream().distinct().toList()) {
            List<SanctionRange> ranges = threats.of(file, track.kind(), track.finding().violation(), kind, form,
                    own);
            if (kind == SanctionKind.CRIMINAL_TRANSFER) {
                wording.wrong(true, "CRIME_IS_NO_PENALTY", "kinds");
            } else if (ranges.isEmpty()) {
                wording.wrong(true, "NOT_THREATENED", "kinds", title(kind, wording));
            } else if (mayImpose(own, kind, ranges, wording)) {
                measure(track, file, ranges, form, wording).ifPresent(measures::add);
            }
        }
        return measures;
    }

    private boolean mayImpose(List<FieldOfAuthority> own, SanctionKind kind, List<SanctionRange> ranges,
            Wording wording) {
        if (kind.isPublicSecuritys() && !own.contains(FieldOfAuthority.PUBLIC_SECURITY)) {
            wording.wrong(true, "ONLY_PUBLIC_SECURITY", "kinds", title(kind, wording));
            return false;
        }
        boolean ownPower = kind.isGovernments() || kind.isIssuers()
                || ranges.stream().anyMatch(it -> own.contains(it.by()));
        wording.wrong(!ownPower, "NOT_YOURS_TO_IMPOSE", "kinds", title(kind, wording));
        return ownPower;
    }

    private Optional<Measure> measure(CaseTrack track, CaseFile file, List<SanctionRange> ranges, ProposalForm form,
            Wording wording) {
        SanctionRange range = ranges.get(0);
        return switch (range.kind()) {
            case FINE -> fining.fine(track, act(track, file), ranges, form, wording);
            case DAILY_FINE -> fining.daily(track, range, form, wording);
            case CONFISCATION -> {
                wording.wrong(form.confiscation() == null, "AMOUNT_MISSING", "confiscation");
                yield Optional.of(Measure.other(range, form.confiscation(), null, null));
            }
            case DETENTION -> {
                wording.wrong(form.duration() == null || !within(form.duration(), range), "DAYS_OUT_OF_RANGE",
                        "duration", range.min().toPlainString(), range.max().toPlainString());
                yield Optional.of(Measure.other(range, null, form.duration(), null));
            }
            case CERTIFICATE_REVOKED, CERTIFICATE_WITHDRAWN -> {
                wording.wrong(Wording.blank(form.issuer()) || departments.findById(form.issuer()).isEmpty(),
                        "NO_SUCH_ISSUER", "issuer");
                yield Optional.of(Measure.other(range, null, null, form.issuer()));
            }
            case SUSPENSION -> Optional.of(Measure.other(range, null, form.duration(), null));
            default -> Optional.of(Measure.other(range, null, null, null));
        };
    }

    private static boolean within(int days, SanctionRange range) {
        return range.min().compareTo(BigDecimal.valueOf(days)) <= 0
                && range.max().compareTo(BigDecimal.valueOf(days)) >= 0;
    }

    private String title(SanctionKind kind, Wording wording) {
        return messages.getMessage("jurisdiction.SanctionKind." + kind, null, wording.locale());
    }
}
