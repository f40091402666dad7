package io.weldgate.registry;

import java.util.Collection;
import java.util.Set;

/** Tells who is meant by the names that stand in permits and tasks; answered by whoever keeps the accounts. */
public interface Holders {

    /**
     * @param names accounts, person numbers, groups written {@code <unit>:<role>}, and those who look after an area or
     *              one that it lies in, written {@code area/<area>:<role>}
     * @return accounts that are open, those included who stand in for a group at this moment; a name that means nobody
     *         is passed over
     */
    Set<String> of(Collection<String> names);

    /** Name of who holds the account; the account itself where nobody does. */
    String name(String account);

    /** How many open accounts are of an area or of one in it, and of no unit or department there. */
    long countOfAreas(String prefix);

    /** Those of the departments, by code, of which somebody holds an open account. */
    Set<String> departments(Collection<String> codes);
}
