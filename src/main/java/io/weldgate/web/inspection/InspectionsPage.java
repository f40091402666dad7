package io.weldgate.web.inspection;

import io.weldgate.api.inspection.Inspectors;
import io.weldgate.form.Outcome;
import io.weldgate.inspection.Checklists;
import io.weldgate.inspection.Countersigning;
import io.weldgate.inspection.Covering;
import io.weldgate.inspection.Inspection;
import io.weldgate.inspection.InspectionKind;
import io.weldgate.inspection.Inspections;
import io.weldgate.inspection.Inspector;
import io.weldgate.inspection.Result;
import io.weldgate.inspection.Signatories;
import io.weldgate.inspection.Touring;
import io.weldgate.rectification.Rectifications;
import io.weldgate.registry.WorkUnits;
import io.weldgate.web.PageSettings;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What was inspected, where to go today, and the record of one inspection with its signatures. */
@Controller
@RequestMapping("/inspections")
class InspectionsPage {

    private static final String ONE = "/{inspectionNo:IN-[0-9]{8}-[0-9A-Z]{8}}";

    private final Inspections inspections;
    private final Signatories signatories;
    private final Countersigning countersigning;
    private final Checklists checklists;
    private final Rectifications rectifications;
    private final Touring touring;
    private final Covering covering;
    private final WorkUnits units;
    private final Inspectors inspectors;
    private final PageSettings settings;

    InspectionsPage(Inspections inspections, Signatories signatories, Countersigning countersigning,
            Checklists checklists, Rectifications rectifications, Touring touring, Covering covering, WorkUnits units,
            Inspectors inspectors, PageSettings settings) {
        this.inspections = inspections;
        this.signatories = signatories;
        this.countersigning = countersigning;
        this.checklists = checklists;
        this.rectifications = rectifications;
        this.touring = touring;
        this.covering = covering;
        this.units = units;
        this.inspectors = inspectors;
        this.settings = settings;
    }

    @GetMapping
    String list(@RequestParam(required = false) InspectionKind kind, @RequestParam(required = false) Result result,
            @RequestParam(required = false) String unit, @RequestParam(defaultValue = "0") int page, Model model) {
        Inspector by = inspectors.current();
        String only = unit == null || unit.isBlank() ? null : unit.strip();
        model.addAttribute("found", inspections.list(by.scope(), by.actor().account(), kind, result, only, null, null,
                settings.page(page)));
        model.addAttribute("unsigned", signatories.findUnsigned(by.actor().account()));
        model.addAttribute("kind", kind);
        model.addAttribute("result", result);
        model.addAttribute("unit", only);
        model.addAttribute("kinds", InspectionKind.values());
        model.addAttribute("results", Result.values());
        model.addAttribute("official", by.isOfficial());
        return "inspections";
    }

    /** Of officials; a unit has no round to go. */
    @GetMapping("/today")
    String today(Model model) {
        Inspector by = inspectors.current();
        if (!by.isOfficial()) {
            return "redirect:/inspections";
        }
        model.addAttribute("visits", touring.today(by.scope()));
        model.addAttribute("coverage", covering.of(by.scope()));
        return "inspections-today";
    }

    @GetMapping(ONE)
    String show(@PathVariable String inspectionNo, Model model) {
        Inspector by = inspectors.current();
        Inspection it = seen(inspectionNo, by);
        model.addAttribute("inspection", it);
        model.addAttribute("unit", units.findById(it.where().unitCode()).orElseThrow());
        model.addAttribute("list", checklists.of(it.checklist()));
        model.addAttribute("signatories", signatories.findByInspectionNoOrderById(inspectionNo));
        model.addAttribute("hazards", rectifications.findBySourceNoOrderByDocketNo(inspectionNo));
        model.addAttribute("mine", signatories.findByInspectionNoOrderById(inspectionNo).stream()
                .anyMatch(s -> s.account().equals(by.actor().account()) && s.signedAt() == null));
        return "inspection";
    }

    @PostMapping(ONE + "/signature")
    String sign(@PathVariable String inspectionNo) {
        Inspector by = inspectors.current();
        seen(inspectionNo, by);
        if (countersigning.sign(inspectionNo, by.actor()) instanceof Outcome.NotYours) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return "redirect:/inspections/{inspectionNo}";
    }

    private Inspection seen(String inspectionNo, Inspector by) {
        return inspections.find(inspectionNo, by.scope(), by.actor().account())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
