package io.weldgate.certificate;

import io.weldgate.decision.CertificateFamily;
import io.weldgate.decision.OperationItem;
import java.time.LocalDate;

/**
 * A certificate that runs out soon or has run out.
 *
 * @param item    null outside special operations
 * @param lastDay inclusive
 */
public record Ending(String holder, String holderName, CertificateFamily family, OperationItem item,
        LocalDate lastDay) {}
