package io.weldgate.tipoff;

import io.weldgate.audit.Actor;
import io.weldgate.registry.Scope;

/**
 * An official who has to do with reports.
 *
 * @param department code
 * @param names      whether he names who may look at reporters: the head of a department, the commission's office
 */
public record Officer(Actor actor, Scope scope, String department, boolean names) {}
