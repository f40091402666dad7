package io.weldgate.permit;

import io.weldgate.audit.Saying;

/** What another room keeps of a permit: it goes with the permit, and keeps it for as long as something is open. */
public interface Annex {

    boolean isOpen(String permitNo);

    /** Within the transaction that erases the permit. @return how much there was, for the trail */
    Saying erase(String permitNo);
}
