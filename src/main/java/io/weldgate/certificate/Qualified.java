package io.weldgate.certificate;

import io.weldgate.decision.Project;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** One project of TSG Z6002 on a special-equipment certificate, with its own dates. */
@Embeddable
record Qualified(String code, LocalDate approvedOn, LocalDate validTo, LocalDate lastWeldedOn) {

    Project fact() {
        return new Project(code, approvedOn, validTo, lastWeldedOn);
    }
}
