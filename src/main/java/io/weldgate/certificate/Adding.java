package io.weldgate.certificate;

import io.weldgate.registry.Naming;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts certificates on file, each once. */
@Component
public class Adding {

    private final Certificates certificates;
    private final Naming naming;

    Adding(Certificates certificates, Naming naming) {
        this.certificates = certificates;
        this.naming = naming;
    }

    /** @return false where the holder has this certificate of this term on file already; then nothing is changed */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean add(Certificate fresh) {
        boolean known = certificates.findByHolder(fresh.holder()).stream()
                .anyMatch(it -> it.family() == fresh.family() && it.item() == fresh.item()
                        && it.numberMac().equals(fresh.numberMac()) && Objects.equals(it.term().validTo(),
                        fresh.term().validTo()));
        if (!known) {
            certificates.save(fresh);
            naming.enter(Certificate.class, Map.of(fresh.certificateId(), fresh.holderName()));
        }
        return !known;
    }
}
