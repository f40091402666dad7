package io.weldgate.jurisdiction;

import java.time.LocalDate;
import java.util.List;

/**
 * Who may act on a violation, and how far.
 *
 * @param on        day of the act, whose law and whose edition of the tables these are
 * @param lead      null where the table says that nobody may act
 * @param competent may file it as well: the first to file keeps the case (行政处罚法 25)
 * @param assisting do their own part, or help
 * @param verify    whether a lawyer has still to confirm who acts
 * @param since     what today's law threatens instead, empty unless it differs: it is applied where it is the lighter
 *                  one (行政处罚法 37)
 * @param editions  numbers of the editions that answered; empty for the tables that the software brings
 */
public record Competence(Field field, Violation violation, String areaCode, LocalDate on, Office lead,
        List<Office> competent, List<Office> assisting, boolean verify, String basis, String remark,
        List<SanctionRange> sanctions, List<SanctionRange> since,
        List<Long> editions) {

    /** Whether the table says expressly that nobody may punish it. */
    public boolean isNobodys() {
        return lead == null;
    }
}
