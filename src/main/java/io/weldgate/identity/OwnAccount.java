package io.weldgate.identity;

import io.weldgate.privacy.Erasure;
import io.weldgate.privacy.Erasure.Item;
import io.weldgate.privacy.Erasure.Kept;
import io.weldgate.privacy.Erasure.Reason;
import io.weldgate.privacy.KeptElsewhere;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** By what somebody is known here, where he is signed in, and who signs for him or he for whom. */
@Component
class OwnAccount implements KeptElsewhere {

    private final Accounts accounts;
    private final Sessions sessions;
    private final Delegations delegations;

    OwnAccount(Accounts accounts, Sessions sessions, Delegations delegations) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.delegations = delegations;
    }

    record Signature(ApproverRole role, String delegator, String delegate, Instant from,
            Instant until, String reason) {}

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<String, Object> of(String account, Locale locale) {
        Account own = accounts.find(account).orElseThrow();
        return Map.of("registration", own.view(), "sessions", sessions.of(own, ""), "delegations",
                delegations.findByDelegatorOrDelegateOrderById(account, account).stream().map(it -> new Signature(
                        it.role(), it.delegator(), it.delegate(), it.startsAt(), it.endsAt(), it.reason())).toList());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Erasure erase(String account) {
        return new Erasure(List.of(), List.of(new Kept(Item.ACCOUNT, Reason.ACCOUNT_OPEN, null, "")));
    }
}
