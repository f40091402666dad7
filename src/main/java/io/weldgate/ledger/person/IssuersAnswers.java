package io.weldgate.ledger.person;

import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.evidence.Files;
import io.weldgate.evidence.StoredFile;
import io.weldgate.ledger.Keeper;
import io.weldgate.ledger.Looking;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The pictures of what issuers' own pages answered, by which certificates were verified by hand. */
@Component
public class IssuersAnswers {

    private final CertificateRegister register;
    private final Looking looking;
    private final Files files;
    private final Trail trail;

    IssuersAnswers(CertificateRegister register, Looking looking, Files files, Trail trail) {
        this.register = register;
        this.looking = looking;
        this.files = files;
        this.trail = trail;
    }

    /** Empty where there is none within reach. Name and number are to be read on it, so each look is written down. */
    @Transactional
    public Optional<StoredFile> look(String certificateId, Keeper keeper) {
        Optional<StoredFile> found = find(certificateId, keeper);
        String subject = register.code() + ":" + certificateId;
        found.ifPresent(it -> trail.changed(Entry.of(subject, "certificate.picture_looked", keeper.actor())));
        return found;
    }

    @Transactional(readOnly = true)
    public Optional<StoredFile> find(String certificateId, Keeper keeper) {
        return looking.known(register, looking.reachable(register, List.of(certificateId), keeper.scope())).stream()
                .filter(it -> it.certificateId().equals(certificateId))
                .map(it -> it.verified().verificationFile()).filter(Objects::nonNull).findFirst().flatMap(files::kept);
    }
}
