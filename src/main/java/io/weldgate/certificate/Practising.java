package io.weldgate.certificate;

import io.weldgate.decision.LimitsBook;
import io.weldgate.decision.Project;
import io.weldgate.decision.ProjectCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps when somebody last worked in the trade, by which he may have been away from it for too long (30号令 32). */
@Component
public class Practising {

    private final Certificates certificates;
    private final LimitsBook limits;

    Practising(Certificates certificates, LimitsBook limits) {
        this.certificates = certificates;
        this.limits = limits;
    }

    /** @param projectCode the qualification code that the weld demands; null unless it is one on special equipment */
    @Transactional
    public void welded(String personNo, Instant at, String projectCode) {
        LocalDate day = at.atZone(limits.zone()).toLocalDate();
        certificates.worked(personNo, day);
        List<String> practised = certificates.findByHolder(personNo).stream().flatMap(held -> held.projects().stream())
                .map(Project::code).filter(code -> ProjectCode.covers(code, projectCode)).toList();
        if (!practised.isEmpty()) {
            certificates.welded(personNo, practised, day);
        }
    }
}
