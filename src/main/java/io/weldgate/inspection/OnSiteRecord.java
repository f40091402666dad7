package io.weldgate.inspection;

import java.util.List;
import java.util.Locale;

/** 现场检查记录, as it becomes evidence: what was looked at, by which list, and what was found. */
record OnSiteRecord(String inspectionNo, String unit, String site, String machine, String permit, String verdict,
        String decisionId, String checklist, List<Line> items, String remark) {

    record Line(String item, String title, String clause, Answer answer, String violation, String remark,
            List<String> photos) {}

    static OnSiteRecord of(Inspection it, Checklist list) {
        return new OnSiteRecord(it.inspectionNo(), it.where().unitCode(), it.where().siteCode(),
                it.where().machineCode(), it.permitNo(), it.verdict() == null ? null : it.verdict().name(),
                it.decisionId(), it.checklist(), it.items().stream().map(checked -> line(checked, list)).toList(),
                it.remark());
    }

    private static Line line(Checked it, Checklist list) {
        CheckItem item = list.item(it.item()).orElseThrow();
        return new Line(it.item(), item.title(Locale.CHINESE), item.clause(), it.answer(),
                it.violation() == null ? null : it.violation().name(), it.remark(), it.photos());
    }
}
