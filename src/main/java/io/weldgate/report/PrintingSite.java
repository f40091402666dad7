package io.weldgate.report;

import io.weldgate.audit.Actor;
import io.weldgate.inspection.Inspection;
import io.weldgate.rectification.Rectification;
import io.weldgate.report.PrintingCase.Made;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Prints what a department hands over on the spot, also where no case comes of it. */
@Component
@Transactional
public class PrintingSite {

    private final DraftingSite drafting;
    private final HeadingPaper heading;

    PrintingSite(DraftingSite drafting, HeadingPaper heading) {
        this.drafting = drafting;
        this.heading = heading;
    }

    /** 现场检查记录. @throws PressBusy if too many documents are being made */
    public byte[] pdf(Inspection it, Actor reader) {
        Draft draft = heading.draft();
        drafting.record(it, draft);
        return heading.issue(new Made(CaseDocument.INSPECTION_RECORD, it.inspectionNo()), it.departmentCode(), draft,
                it.inspectionNo(), reader);
    }

    /** 责令限期整改指令书. @throws PressBusy if too many documents are being made */
    public byte[] pdf(Rectification it, Actor reader) {
        Draft draft = heading.draft();
        drafting.order(it, draft);
        return heading.issue(new Made(CaseDocument.RECTIFICATION_ORDER, it.docketNo()), it.departmentCode(), draft,
                it.docketNo(), reader);
    }
}
