package io.weldgate.api.account;

import io.weldgate.identity.Delegating;
import io.weldgate.identity.Members;
import io.weldgate.process.Membership;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Tells the process which groups an account belongs to, as {@link io.weldgate.api.Callers} tells it of who is signed
 * in.
 */
@Component
class MembershipOfAccounts implements Membership {

    private final Members members;
    private final Delegating delegating;

    MembershipOfAccounts(Members members, Delegating delegating) {
        this.members = members;
        this.delegating = delegating;
    }

    @Override
    public Set<String> groupsOf(String account) {
        return members.find(account).map(who -> {
            Set<String> groups = new HashSet<>(who.groups());
            groups.addAll(delegating.heldBy(who).keySet());
            return groups;
        }).orElseGet(HashSet::new);
    }
}
