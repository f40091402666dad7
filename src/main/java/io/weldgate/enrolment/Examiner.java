package io.weldgate.enrolment;

import io.weldgate.audit.Actor;

/**
 * Who may confirm people.
 *
 * @param unitCode   the unit whose safety officer asks; null for an official
 * @param areaPrefix where an official answers for people without a unit; null for a safety officer
 */
public record Examiner(Actor actor, String unitCode, String areaPrefix) {

    boolean examines(Enrolment it) {
        return it.state() != EnrolmentState.DRAFT && (unitCode != null ? unitCode.equals(it.unitCode())
                : it.unitCode() == null && it.areaCode().startsWith(areaPrefix));
    }
}
