package io.weldgate.privacy;

import java.util.List;
import org.springframework.data.repository.Repository;

interface Consents extends Repository<Consent, Long> {

    Consent save(Consent consent);

    List<Consent> findByAccountOrderById(String account);

    List<Consent> findByAccountAndPurposeAndWithdrawnAtIsNull(String account, Purpose purpose);
}
