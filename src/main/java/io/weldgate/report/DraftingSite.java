package io.weldgate.report;

import io.weldgate.enforcement.CaseParty;
import io.weldgate.enforcement.CaseSource;
import io.weldgate.inspection.Answer;
import io.weldgate.inspection.CheckItem;
import io.weldgate.inspection.Checked;
import io.weldgate.inspection.Checklist;
import io.weldgate.inspection.Checklists;
import io.weldgate.inspection.Inspection;
import io.weldgate.inspection.Inspections;
import io.weldgate.inspection.Signatories;
import io.weldgate.inspection.Signatory;
import io.weldgate.rectification.Rectification;
import io.weldgate.rectification.Rectifications;
import io.weldgate.registry.WorkUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What was written on the spot: the record of the inspection, and the order to put right what was found at it. */
@Component
class DraftingSite implements Drafting {

    private final Inspections inspections;
    private final Signatories signatories;
    private final Checklists checklists;
    private final Rectifications rectifications;
    private final DossierWords words;
    private final Wording wording;

    DraftingSite(Inspections inspections, Signatories signatories, Checklists checklists,
            Rectifications rectifications, DossierWords words, Wording wording) {
        this.inspections = inspections;
        this.signatories = signatories;
        this.checklists = checklists;
        this.rectifications = rectifications;
        this.words = words;
        this.wording = wording;
    }

    @Override
    public Stream<Offer> offers(Dossier dossier) {
        return Stream.concat(
                inspection(dossier).map(it -> new Offer(CaseDocument.INSPECTION_RECORD, it.inspectionNo())).stream(),
                orders(dossier).map(it -> new Offer(CaseDocument.RECTIFICATION_ORDER, it.docketNo())));
    }

    @Override
    public void draw(Offer offer, Dossier dossier, Draft draft) {
        if (offer.document() == CaseDocument.INSPECTION_RECORD) {
            record(inspection(dossier).orElseThrow(), draft);
        } else {
            order(order(offer, dossier), draft);
        }
    }

    @Override
    public String issuer(Offer offer, Dossier dossier) {
        return offer.document() == CaseDocument.INSPECTION_RECORD
                ? inspection(dossier).orElseThrow().departmentCode() : order(offer, dossier).departmentCode();
    }

    @Override
    public List<CaseParty> named(Offer offer, Dossier dossier) {
        return List.of();
    }

    void record(Inspection it, Draft draft) {
        Optional<WorkUnit> unit = words.unit(it.where().unitCode());
        draft.fact("inspected", unit.map(WorkUnit::name).orElse(it.where().unitCode()))
                .facts("creditCode", unit.map(WorkUnit::creditCode).orElse(null), "unitHead",
                        unit.map(WorkUnit::headName).orElse(null))
                .fact("place", it.where().place())
                .facts("inspectedAt", wording.minute(it.inspectedAt()), "position",
                        wording.position(it.where().latitude(), it.where().longitude()))
                .facts("machine", it.where().machineCode(), "permit", it.permitNo())
                .fact("result", wording.chinese("form.Result." + it.result()))
                .letter("inspection.opening").table("no", "item", "found", "remark");
        Checklist list = checklists.of(it.checklist());
        int number = 1;
        for (Checked item : it.items()) {
            draft.line(Integer.toString(number++), list.item(item.item()).map(DraftingSite::asked).orElse(item.item()),
                    mark(item.answer()) + wording.chinese("form.Answer." + item.answer())
                            + (item.violation() == null ? "" : "\n" + words.violation(item.violation())),
                    item.remark());
        }
        draft.words("recorded", it.remark());
        signed(it, draft);
        String second = signatories.findByInspectionNoOrderById(it.inspectionNo()).stream()
                .filter(one -> it.departmentCode() != null && it.departmentCode().equals(one.departmentCode()))
                .map(Signatory::name).filter(name -> !name.equals(it.inspectorName())).findFirst().orElse(null);
        draft.sign("officer", it.inspectorName(), "officer", second).sign("inspectedSigner", null, "witness", null)
                .seal(words.department(it.departmentCode()), it.recordedAt());
    }

    /** Who has signed on the platform, with the time of it. */
    private void signed(Inspection it, Draft draft) {
        draft.facts("inspector", it.inspectorName(), "recordedAt", wording.minute(it.recordedAt()));
        for (Signatory one : signatories.findByInspectionNoOrderById(it.inspectionNo())) {
            draft.facts("signatory", one.name(), "signedAt", wording.minute(one.signedAt()));
        }
    }

    private static String asked(CheckItem it) {
        return it.title(Locale.SIMPLIFIED_CHINESE) + "\n" + it.clause();
    }

    private static String mark(Answer answer) {
        return switch (answer) {
            case VIOLATES -> "× ";
            case CONFORMS -> "✓ ";
            default -> "– ";
        };
    }

    void order(Rectification it, Draft draft) {
        Optional<WorkUnit> unit = words.unit(it.unitCode());
        String name = unit.map(WorkUnit::name).orElse(it.unitCode());
        draft.fact("ordered", name)
                .facts("creditCode", unit.map(WorkUnit::creditCode).orElse(null), "unitHead",
                        unit.map(WorkUnit::headName).orElse(null))
                .letter("order.opening", name)
                .fact("violations", words.violation(it.violation()))
                .words("hazard", it.hazard())
                .fact("measures", it.measures())
                .facts("responsible", it.responsible(), "machine", it.machineCode())
                .facts("dueOn", wording.day(it.dueOn()), "source", it.sourceNo())
                .letter("order.demand", wording.day(it.dueOn()))
                .letter("order.remedy")
                .sign("officer", null, "officer", null).sign("inspectedSigner", null, "witness", null)
                .seal(words.department(it.departmentCode()), it.openedAt());
    }

    private Optional<Inspection> inspection(Dossier dossier) {
        return dossier.file().source() == CaseSource.INSPECTION && dossier.file().sourceNo() != null
                ? inspections.find(dossier.file().sourceNo(), dossier.scope(), dossier.reader().account())
                : Optional.empty();
    }

    /** Those of departments: what a unit has found itself nobody has ordered. */
    private Stream<Rectification> orders(Dossier dossier) {
        String source = dossier.file().sourceNo();
        return source == null ? Stream.empty() : Stream.concat(rectifications.find(source, dossier.scope()).stream(),
                rectifications.findBySourceNoOrderByDocketNo(source).stream()
                        .filter(it -> rectifications.find(it.docketNo(), dossier.scope()).isPresent()))
                .filter(it -> it.departmentCode() != null);
    }

    private Rectification order(Offer offer, Dossier dossier) {
        return orders(dossier).filter(it -> it.docketNo().equals(offer.of())).findFirst().orElseThrow();
    }
}
