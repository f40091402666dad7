package io.weldgate.identity;

import java.util.Arrays;
import java.util.Collection;

/** The roles whose holders sign permits: what may be delegated, and who may be trusted with it (AQ 3064.2 5.5). */
public enum ApproverRole {
    SAFETY_OFFICER, UNIT_HEAD, BASE_HEAD, SHIFT_LEADER;

    public Role role() {
        return Role.valueOf(name());
    }

    static boolean isAmong(Collection<Role> roles) {
        return Arrays.stream(values()).map(ApproverRole::role).anyMatch(roles::contains);
    }
}
