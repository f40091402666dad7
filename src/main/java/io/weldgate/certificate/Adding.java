package io.weldgate.certificate;

import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts certificates on file, each once. */
@Component
public class Adding {

    private final Certificates certificates;

    Adding(Certificates certificates) {
        this.certificates = certificates;
    }

    /** @return false where the holder has this certificate of this term on file already; then nothing is changed */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean add(Certificate fresh) {
        boolean known = certificates.findByHolder(fresh.holder()).stream()
                .anyMatch(it -> it.family() == fresh.family() && it.item() == fresh.item()
                        && it.numberMac().equals(fresh.numberMac()) && Objects.equals(it.term().validTo(), fresh.term().validTo()));
        if (!known) {
            certificates.save(fresh);
        }
        return !known;
    }
}
