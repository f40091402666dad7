package io.weldgate.privacy;

import io.weldgate.permit.PortraitConsents;
import io.weldgate.registry.Holders;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Knows what people have agreed to, in the words of today, and have not taken back. */
@Component
class Agreed implements PortraitConsents {

    private final Consents consents;
    private final Holders holders;
    private final PrivacySettings settings;

    Agreed(Consents consents, Holders holders, PrivacySettings settings) {
        this.consents = consents;
        this.holders = holders;
        this.settings = settings;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean ofAll(Collection<String> people) {
        return people.stream().allMatch(person -> holders.of(List.of(person)).stream().anyMatch(account ->
                consents.findByAccountAndPurposeAndWithdrawnAtIsNull(account, Purpose.PORTRAIT).stream()
                        .anyMatch(it -> it.standsFor(settings.textVersion()))));
    }
}
