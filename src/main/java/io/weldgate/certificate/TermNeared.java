package io.weldgate.certificate;

import io.weldgate.decision.CertificateFamily;
import java.time.LocalDate;

/**
 * The end of a certificate's term, or of the time for its review, has come near.
 *
 * @param holder  person number
 * @param lastDay on which it is still good
 */
public record TermNeared(String certificateId, String holder, CertificateFamily family, LocalDate lastDay) {}
