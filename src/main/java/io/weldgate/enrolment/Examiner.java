package io.weldgate.enrolment;

import io.weldgate.audit.Actor;
import io.weldgate.decision.CertificateFamily;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who may confirm people.
 *
 * @param unitCode   the unit whose safety officer asks; null for an official
 * @param areaPrefix where an official answers for people without a unit; null for a safety officer
 * @param families   of which his department issues certificates, and so knows them; all for who answers for everybody
 */
public record Examiner(Actor actor, String unitCode, String areaPrefix, Set<CertificateFamily> families) {

    public static Examiner ofUnit(Actor actor, String unitCode) {
        return new Examiner(actor, unitCode, null, EnumSet.allOf(CertificateFamily.class));
    }

    public static Examiner ofArea(Actor actor, String areaPrefix, Set<CertificateFamily> families) {
        return new Examiner(actor, null, areaPrefix, families);
    }

    /** Whether it does not matter which certificates somebody has. */
    public boolean ofAllFamilies() {
        return families.size() == CertificateFamily.values().length;
    }

    boolean examines(Enrolment it) {
        return it.state() != EnrolmentState.DRAFT && (unitCode != null ? unitCode.equals(it.unitCode())
                : it.unitCode() == null && it.areaCode().startsWith(areaPrefix));
    }
}
