package io.weldgate.certificate;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * The dates printed on a certificate.
 *
 * @param validTo        last day, inclusive
 * @param reviewDueOn    last day of the periodic review; null where none is printed
 * @param reviewedOn     when the review of this term was passed; null if it was not
 * @param sixYearReview  whether the issuer has granted the longer term of 30号令 21
 */
@Embeddable
public record Term(LocalDate validFrom, LocalDate validTo, LocalDate reviewDueOn, LocalDate reviewedOn,
        boolean sixYearReview) {

    Term until(LocalDate day) {
        return new Term(validFrom, day, reviewDueOn, reviewedOn, sixYearReview);
    }

    /** The next review falls together with the end of the term. */
    Term reviewed(LocalDate day) {
        return new Term(validFrom, validTo, validTo, day, sixYearReview);
    }
}
