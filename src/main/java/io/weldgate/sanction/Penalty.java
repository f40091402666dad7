package io.weldgate.sanction;

import java.time.LocalDate;

/**
 * A penalty as far as publication needs to know it; whoever decides penalties tells it to {@link Publishing}.
 *
 * @param decisionNo number of the decision, by which it is told once
 * @param subject    registered number or code; null for who is not registered
 * @param name       as it stands in the decision; a person's is masked where it is shown
 * @param caseNo     null where it was decided elsewhere
 * @param penalty    what was imposed, in words
 * @param law        clause
 */
public record Penalty(String decisionNo, SubjectKind kind, String subject, String name, String areaCode,
        String department, String caseNo, String violation, String penalty, String law, LocalDate decidedOn) {}
