package io.weldgate.process;

import java.util.Set;

/** Who belongs where; asked of claims whose holder is not the one that asks. */
public interface Membership {

    /** The groups whose tasks this account may do now, for himself or for another; none if there is no such account. */
    Set<String> groupsOf(String account);
}
