package io.weldgate.sanction;

import io.weldgate.audit.Actor;
import io.weldgate.registry.Scope;

/**
 * An official who has to do with what follows a penalty.
 *
 * @param department code
 * @param areaCode   of his department
 * @param confirms   whether what others propose is his to confirm: heads of departments, the commission's office
 * @param edits      whether he edits typical cases: the commission's office
 */
public record Sanctioner(Actor actor, Scope scope, String department, String areaCode, boolean confirms,
        boolean edits) {}
