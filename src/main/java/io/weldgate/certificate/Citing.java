package io.weldgate.certificate;

import io.weldgate.decision.CertificateFamily;
import io.weldgate.decision.CertificateVerification;
import io.weldgate.decision.OperationItem;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names certificates on documents. Who calls it sees to it that the reader may read the numbers. */
@Component
public class Citing {

    private final Certificates certificates;

    Citing(Certificates certificates) {
        this.certificates = certificates;
    }

    /** The one that holds longest first. */
    @Transactional(readOnly = true)
    public List<Cited> of(String personNo) {
        return certificates.findByHolder(personNo).stream()
                .map(it -> new Cited(it.family(), it.item(), it.number(), it.term().validTo(),
                        it.verified().verification(), it.verified().verificationNote(),
                        it.verified().verificationFile()))
                .sorted(Comparator.comparing(Cited::validTo, Comparator.nullsLast(Comparator.reverseOrder()))).toList();
    }

    /**
     * @param item    null except for SPECIAL_OP
     * @param number  holds the identity number
     * @param validTo last day of validity; null if unknown
     * @param verificationNote where it was looked up, or why it was not; may be null
     * @param verificationFile id of the picture of what the issuer answered; null where there is none
     */
    public record Cited(CertificateFamily family, OperationItem item, String number, LocalDate validTo,
            CertificateVerification verification, String verificationNote, String verificationFile) {

        /** All but the last four characters of the number hidden. */
        public String masked() {
            int hidden = Math.max(0, number.length() - 4);
            return "*".repeat(hidden) + number.substring(hidden);
        }
    }
}
