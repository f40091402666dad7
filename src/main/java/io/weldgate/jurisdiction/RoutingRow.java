package io.weldgate.jurisdiction;

import io.weldgate.registry.FieldOfAuthority;
import java.util.List;

/**
 * Who acts. A department is named by what it answers for; {@code FIELD} is who leads the violation's field by the row
 * of that field that names no violation.
 *
 * @param lead      null where the table says that nobody may act
 * @param competent may file the case as well; the first to file keeps it (行政处罚法 25)
 * @param assisting do their own part or help
 * @param verify    whether a lawyer has still to confirm it
 */
record RoutingRow(Reach reach, Named lead, List<Named> competent, List<Named> assisting, boolean verify, String basis,
        String remark) implements TableRow {

    /** @param kind null for the field's own lead */
    record Named(FieldOfAuthority kind) {

        static final String FIELD = "FIELD";

        boolean isFieldLead() {
            return kind == null;
        }

        FieldOfAuthority of(FieldOfAuthority fieldLead) {
            return isFieldLead() ? fieldLead : kind;
        }
    }

    @Override
    public Object subject() {
        return reach.subject();
    }

    static RoutingRow read(RowCells cells) {
        RoutingRow row = new RoutingRow(cells.reach(), cells.lead("lead"), cells.named("competent"),
                cells.named("assisting"), cells.yes("verify"), cells.text("basis", true),
                cells.text("remark", false));
        if (row.reach.violation() == null && row.lead != null && row.lead.isFieldLead()) {
            cells.wrong("lead", "FIELD_OF_ITSELF");
        }
        return row;
    }
}
