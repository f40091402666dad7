package io.weldgate.inspection;

import io.weldgate.audit.Actor;
import io.weldgate.enforcement.CaseSource;
import io.weldgate.enforcement.Discovering;
import io.weldgate.enforcement.Discovery;
import io.weldgate.evidence.Collecting;
import io.weldgate.evidence.EvidenceKind;
import io.weldgate.evidence.Item;
import io.weldgate.evidence.Spot;
import io.weldgate.jurisdiction.Field;
import io.weldgate.jurisdiction.Violation;
import io.weldgate.rectification.RectificationForm;
import io.weldgate.rectification.Rectifying;
import io.weldgate.registry.Position;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets an inspection's result follow from it: a case with its evidence, or hazards on the list. */
@Component
class Following {

    private static final int MOST_PHOTOS = 9;
    private static final int LONGEST_FACTS = 2000;
    private static final int LONGEST_HAZARD = 500;

    private final Discovering discovering;
    private final Collecting collecting;
    private final Rectifying rectifying;
    private final Checklists checklists;
    private final Clock clock;

    Following(Discovering discovering, Collecting collecting, Rectifying rectifying, Checklists checklists,
            Clock clock) {
        this.discovering = discovering;
        this.collecting = collecting;
        this.rectifying = rectifying;
        this.checklists = checklists;
        this.clock = clock;
    }

    /** @param by the inspector, and who was with him: evidence names two of them */
    @Transactional(propagation = Propagation.MANDATORY)
    void follow(Inspection inspection, InspectionForm form, Subject subject, Inspector by, List<Actor> attending) {
        Field field = form.field() == null ? Fields.of(subject) : form.field();
        if (form.result() == Result.CASE) {
            file(inspection, form, subject, field, by, attending);
        } else if (form.result() == Result.RECTIFICATION) {
            form.violations().forEach(it -> rectifying.open(new RectificationForm(subject.unit().code(),
                    inspection.where().machineCode(), field, violation(it), hazard(it), form.major(),
                    form.responsible(), form.measures(), form.dueOn(), it.photos()), inspection.inspectionNo(),
                    by.actor(), by.departmentCode()));
        }
    }

    private void file(Inspection inspection, InspectionForm form, Subject subject, Field field, Inspector by,
            List<Actor> attending) {
        List<String> photos = form.violations().stream().flatMap(it -> it.photos().stream()).distinct()
                .limit(MOST_PHOTOS).toList();
        String facts = cut(form.violations().stream().map(this::hazard).collect(Collectors.joining("；")),
                LONGEST_FACTS);
        var found = new Discovery(field, form.violations().stream().map(this::violation).distinct().toList(),
                inspection.inspectedAt().atZone(clock.getZone()).toOffsetDateTime(), inspection.where().machineCode(),
                subject.unit().code(), inspection.where().place(),
                inspection.where().latitude(), inspection.where().longitude(),
                facts, subject.personNo(), null, null, null, photos);
        String caseNo = discovering.discover(found, CaseSource.INSPECTION, inspection.inspectionNo(), by.actor(),
                by.departmentCode()).caseNo();
        inspection.file(caseNo);
        Spot spot = inspection.where().latitude() == null ? null
                : Spot.of(new Position(inspection.where().latitude(), inspection.where().longitude()));
        Item written = Item.written(EvidenceKind.ON_SITE_RECORD, "现场检查记录 " + inspection.inspectionNo(),
                OnSiteRecord.of(inspection, checklists.current()), spot, inspection.inspectedAt(), by.actor());
        collecting.collect(caseNo, List.of(new Item(written.kind(), written.source(), written.title(), null,
                written.record(), written.spot(), written.takenAt(), null, attending.stream().limit(2).toList())));
    }

    private Violation violation(Answered it) {
        return it.settled(checklists.current()).violation();
    }

    /** What was found, in the words of the list and of the inspector. */
    private String hazard(Answered it) {
        return cut(item(it).title(Locale.CHINESE) + "：" + it.remark(), LONGEST_HAZARD);
    }

    private CheckItem item(Answered it) {
        return checklists.current().item(it.item()).orElseThrow();
    }

    private static String cut(String text, int longest) {
        return text.substring(0, Math.min(text.length(), longest));
    }
}
