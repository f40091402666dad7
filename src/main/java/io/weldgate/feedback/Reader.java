package io.weldgate.feedback;

import io.weldgate.audit.Actor;

/**
 * Who reports, reads or answers.
 *
 * @param areaCode   the administrative division of his unit or office
 * @param areaPrefix of which areas he sees others' reports: empty for all, null for none
 * @param answers    whether answering is his
 */
public record Reader(Actor actor, String areaCode, String areaPrefix, boolean answers) {

    boolean sees(ProblemReport report) {
        return isReporterOf(report) || areaPrefix != null && report.areaCode().startsWith(areaPrefix);
    }

    public boolean isReporterOf(ProblemReport report) {
        return report.reporter().equals(actor.account());
    }
}
