package io.weldgate.decision;

import java.time.LocalDate;
import java.util.Set;

/** Who is to weld, what qualifies or bars him, and whether he leads work elsewhere. */
public sealed interface WelderFact extends Fact {

    /** A welder who is judged; an application may name several. */
    record Worker(String personNo, String unit, AgeGroup age) implements WelderFact {}

    /**
     * A certificate of a judged welder (domain §1.1).
     *
     * @param holder         person number of the welder who presents it
     * @param item           null except for SPECIAL_OP, and there too where what is printed is none of the three
     * @param category       the trade as it is printed
     * @param authority      the issuing authority as it is printed
     * @param authorityArea  where it sits, GB/T 2260
     * @param projects       what it qualifies for under TSG Z6002, empty except for SPECIAL_EQUIPMENT
     * @param validTo        last day of validity, inclusive; of SPECIAL_EQUIPMENT that of its longest project
     * @param reviewDueOn    last day on which the periodic review may be done; null where none is printed
     * @param reviewedOn     when the periodic review of this term was passed; null if it was not
     * @param sixYearReview  whether the issuer has granted the longer term of 30号令 21
     * @param numberHeldByOthers whether somebody else has presented a certificate of this number
     * @param official       what the issuer's register answered
     * @param checkHost      host of the address that the certificate's own QR code opens; null if it has none
     * @param lastWorkedOn   last day the holder is known to have worked in the trade; null if unknown
     */
    record HeldCertificate(String certificateId, String holder, CertificateFamily family, OperationItem item,
            String category, String authority, String authorityArea, Set<Project> projects, CertificateState state,
            LocalDate issuedOn, LocalDate validFrom, LocalDate validTo, LocalDate reviewDueOn, LocalDate reviewedOn,
            boolean sixYearReview, boolean numberWellFormed, boolean numberMatchesHolder, boolean nameMatchesHolder,
            boolean numberHeldByOthers, CertificateVerification verification, OfficialAnswer official, String checkHost,
            LocalDate lastWorkedOn) implements WelderFact {}

    /** A ban in force or past; {@code subject} is a person number or a unit code, {@code until} null for life. */
    record Banned(String subject, String basis, LocalDate from, LocalDate until) implements WelderFact {

        public boolean concerns(Worker worker) {
            return subject.equals(worker.personNo()) || subject.equals(worker.unit());
        }

        /** From its first day to its last, both included. */
        public boolean isInForceOn(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }
    }

    /** A welder leads work that is going on at another site, this far away in a straight line. */
    record AtWorkElsewhere(String personNo, double metres) implements WelderFact {}
}
