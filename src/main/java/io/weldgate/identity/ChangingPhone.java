package io.weldgate.identity;

import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The owner of a second factor goes over to another phone, or has new recovery codes; both want a good code. */
@Component
public class ChangingPhone {

    private final SecondStep step;
    private final SecondFactors factors;
    private final RecoveryCodes recovery;
    private final Trail trail;
    private final Clock clock;

    ChangingPhone(SecondStep step, SecondFactors factors, RecoveryCodes recovery, Trail trail, Clock clock) {
        this.step = step;
        this.factors = factors;
        this.recovery = recovery;
        this.trail = trail;
        this.clock = clock;
    }

    /** Recovery codes that are still good. */
    @Transactional(readOnly = true)
    public int left(SignedIn who) {
        return recovery.left(who.account());
    }

    /**
     * Has {@link SecondStep#offer} offer the secret of another phone for a while; the phone before is good until a code
     * of the other has come.
     *
     * @param code of the phone before, or of the paper
     * @return whether it was right
     */
    @Transactional
    public boolean begin(SignedIn who, String code, String address) {
        boolean right = step.isEnrolled(who) && step.admits(who.account(), code, address);
        if (right) {
            factors.lock(who.account()).orElseThrow().changes(step.secret(), clock.instant());
        }
        return right;
    }

    /** @return new codes in place of those that were, shown once; empty if the code was wrong */
    @Transactional
    public List<String> renewCodes(SignedIn who, String code, String address) {
        if (!step.isEnrolled(who) || !step.admits(who.account(), code, address)) {
            return List.of();
        }
        trail.changed(Entry.of("account:" + who.account(), "account.recovery_codes_renewed", who.actor()));
        return recovery.renew(who.account());
    }
}
