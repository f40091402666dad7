package io.weldgate.api.inspection;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.weldgate.inspection.Answer;
import io.weldgate.inspection.CheckItem;
import io.weldgate.inspection.Checklist;
import io.weldgate.inspection.Checklists;
import io.weldgate.inspection.Inspection;
import io.weldgate.inspection.InspectionKind;
import io.weldgate.inspection.Part;
import io.weldgate.inspection.Result;
import io.weldgate.inspection.Signatories;
import io.weldgate.jurisdiction.Violation;
import io.weldgate.rectification.Rectification;
import io.weldgate.rectification.Rectifications;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Inspections as other programs see them. A certificate's number is not among it. */
@Component
class InspectionAnswers {

    private final Checklists checklists;
    private final Signatories signatories;
    private final Rectifications rectifications;

    InspectionAnswers(Checklists checklists, Signatories signatories, Rectifications rectifications) {
        this.checklists = checklists;
        this.signatories = signatories;
        this.rectifications = rectifications;
    }

    record Brief(String inspectionNo, InspectionKind kind, Result result, String department, String inspector,
            String unit, String site, String machine, String area, String place, Instant inspectedAt,
            LocalDate followUpOn, String caseNo, Instant closedAt) {}

    /** @param rectifications numbers of the hazards that it has put on the list */
    record Told(@JsonUnwrapped Brief inspection, Instant recordedAt, String permitNo, String verdict,
            String decisionId, String checklist, List<Line> items, String remark, List<Signed> signatories,
            List<String> rectifications) {}

    record Line(String item, String title, String clause, Answer answer, Violation violation, String remark,
            List<String> photos) {}

    record Signed(String account, String name, String department, Instant signedAt) {}

    record Listed(String hash, List<Item> items) {}

    record Item(String code, Part part, String title, String clause, boolean mandatory, boolean endsInCase,
            List<Violation> violations) {}

    Brief brief(Inspection it) {
        return new Brief(it.inspectionNo(), it.kind(), it.result(), it.departmentCode(), it.inspectorName(),
                it.where().unitCode(), it.where().siteCode(), it.where().machineCode(), it.where().areaCode(),
                it.where().place(), it.inspectedAt(), it.followUpOn(), it.caseNo(), it.closedAt());
    }

    Told told(Inspection it, Locale locale) {
        Checklist list = checklists.of(it.checklist());
        return new Told(brief(it), it.recordedAt(), it.permitNo(), it.verdict() == null ? null : it.verdict().name(),
                it.decisionId(), it.checklist(), it.items().stream().map(checked -> {
                    CheckItem item = list.item(checked.item()).orElseThrow();
                    return new Line(item.code(), item.title(locale), item.clause(), checked.answer(),
                            checked.violation(), checked.remark(), checked.photos());
                }).toList(), it.remark(), signatories.findByInspectionNoOrderById(it.inspectionNo()).stream()
                        .map(s -> new Signed(s.account(), s.name(), s.departmentCode(), s.signedAt())).toList(),
                rectifications.findBySourceNoOrderByDocketNo(it.inspectionNo()).stream().map(Rectification::docketNo)
                        .toList());
    }

    static Listed listed(Checklist list, List<CheckItem> items, Locale locale) {
        return new Listed(list.hash(), items.stream().map(it -> new Item(it.code(), it.part(), it.title(locale),
                it.clause(), it.isMandatory(), it.endsInCase(), it.violations())).toList());
    }
}
