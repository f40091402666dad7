package io.weldgate.web.machine;

import io.weldgate.api.Callers;
import io.weldgate.api.machine.MachineFile;
import io.weldgate.api.machine.RecordKind;
import io.weldgate.control.ClassDecisionForm;
import io.weldgate.control.Classing;
import io.weldgate.control.Classing.Classed;
import io.weldgate.control.Controlled;
import io.weldgate.control.Steward;
import io.weldgate.decision.ControlClass;
import io.weldgate.form.FormSchemas;
import io.weldgate.identity.NotAllowed;
import io.weldgate.ledger.Right;
import io.weldgate.registry.KnownNames;
import io.weldgate.registry.Machine;
import io.weldgate.registry.Pairing;
import io.weldgate.registry.Pairings;
import io.weldgate.registry.WorkUnits;
import io.weldgate.web.PageSettings;
import io.weldgate.web.form.FormDrawing;
import io.weldgate.web.form.FormPage;
import io.weldgate.web.form.Posted;
import io.weldgate.web.form.Uploading;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/** The electronic file of a machine, and how it is controlled; what is looked for stands in the address. */
@Controller
@RequestMapping("/machines/{machineCode}")
class MachineFilePage {

    /** What is final is asked twice; with this it is the second time. */
    private static final String SURE = "_sure";

    private final MachineFile file;
    private final Classing classing;
    private final Controlled controlled;
    private final WorkUnits units;
    private final Pairings pairings;
    private final KnownNames names;
    private final Callers callers;
    private final FormSchemas schemas;
    private final FormDrawing drawing;
    private final Uploading uploading;
    private final PageSettings settings;
    private final ZoneId zone;

    MachineFilePage(MachineFile file, Classing classing, Controlled controlled, WorkUnits units, Pairings pairings,
            KnownNames names, Callers callers, FormSchemas schemas, FormDrawing drawing, Uploading uploading,
            PageSettings settings, @Value("${weldgate.zone}") ZoneId zone) {
        this.file = file;
        this.classing = classing;
        this.controlled = controlled;
        this.units = units;
        this.pairings = pairings;
        this.names = names;
        this.callers = callers;
        this.schemas = schemas;
        this.drawing = drawing;
        this.uploading = uploading;
        this.settings = settings;
        this.zone = zone;
    }

    @GetMapping
    String show(@PathVariable String machineCode, @ModelAttribute Asked asked,
            @RequestParam(defaultValue = "0") int page, Model model, Locale locale) {
        return page(machineCode, asked, Math.max(0, page), null, model, locale);
    }

    @PostMapping("/class/{id:[0-9]{1,18}}/decision")
    String decide(@PathVariable String machineCode, @PathVariable long id, HttpServletRequest request,
            HttpServletResponse response, Model model, Locale locale) {
        Steward who = callers.steward();
        if (!who.authority()) {
            throw new NotAllowed();
        }
        Posted posted = uploading.posted(request, locale);
        Classed classed = classing.decide(machineCode, id, posted, who, locale).orElseThrow(MachineFilePage::missing);
        if (classed instanceof Classed.Invalid invalid) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            FormPage again = drawing.again(schemas.schema(ClassDecisionForm.class, locale, Map.of()), posted.values(),
                    invalid.errors(), FormDrawing.Staff.NOBODY);
            return page(machineCode, new Asked(null, null, null), 0, again, model, locale);
        }
        return "redirect:/machines/{machineCode}";
    }

    @GetMapping("/class")
    String blank(@PathVariable String machineCode, Model model, Locale locale) {
        return form(machineCode, drawing.blank(classing.form(machineCode, callers.steward(), locale)
                .orElseThrow(MachineFilePage::missing), Set.of(), FormDrawing.Staff.NOBODY), model);
    }

    @PostMapping("/class")
    String change(@PathVariable String machineCode, HttpServletRequest request, HttpServletResponse response,
            Model model, Locale locale) {
        Steward who = callers.steward();
        Posted posted = uploading.posted(request, locale);
        if (posted.says("controlClass", ControlClass.SCRAP.name()) && !posted.says(SURE, "true")) {
            model.addAttribute("sure", SURE);
            return form(machineCode, drawing.again(classing.form(machineCode, who, locale)
                    .orElseThrow(MachineFilePage::missing), posted.values(), List.of(), FormDrawing.Staff.NOBODY),
                    model);
        }
        Classed classed = classing.change(machineCode, posted, who, locale).orElseThrow(MachineFilePage::missing);
        if (classed instanceof Classed.Invalid invalid) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return form(machineCode, drawing.again(classing.form(machineCode, who, locale).orElseThrow(),
                    posted.values(), invalid.errors(), FormDrawing.Staff.NOBODY), model);
        }
        return "redirect:/machines/{machineCode}";
    }

    private String form(String machineCode, FormPage form, Model model) {
        Machine machine = file.machine(machineCode).orElseThrow(MachineFilePage::missing);
        model.addAttribute("machine", machine);
        model.addAttribute("view", controlled.of(machine));
        model.addAttribute("form", form);
        return "machine-class";
    }

    /** @param decision the form as it was sent; null where nothing was */
    private String page(String machineCode, Asked asked, int page, FormPage decision, Model model, Locale locale) {
        MachineFile.Found found = file.of(machineCode, new MachineFile.Asked(asked.kind(), begin(asked.from()),
                asked.to() == null ? null : begin(asked.to().plusDays(1)), page, settings.rows()))
                .orElseThrow(MachineFilePage::missing);
        Controlled.View view = controlled.of(found.machine());
        if (view.waiting() != null && callers.decidesOnClasses()) {
            model.addAttribute("decision", decision != null ? decision : drawing.blank(
                    schemas.schema(ClassDecisionForm.class, locale, Map.of()), Set.of(), FormDrawing.Staff.NOBODY));
        }
        model.addAttribute("found", found);
        model.addAttribute("machine", found.machine());
        model.addAttribute("unit", units.findById(found.machine().unitCode()).orElseThrow());
        model.addAttribute("view", view);
        Optional<Pairing> pairing = pairings.findById(machineCode);
        model.addAttribute("pairing", pairing.orElse(null));
        model.addAttribute("people", names.of(Stream.concat(pairing.stream().flatMap(it -> it.people().stream()),
                found.lines().stream().filter(it -> it.kind() == RecordKind.PAIRING).map(MachineFile.Line::text))
                .toList(), callers.keeper().scope()).get(KnownNames.Kind.PERSON));
        model.addAttribute("mayChange", callers.keeper().right() != Right.NONE);
        model.addAttribute("kinds", List.of(RecordKind.values()));
        model.addAttribute("asked", asked);
        model.addAttribute("address", asked.address(machineCode));
        return "machine-file";
    }

    private Instant begin(LocalDate day) {
        return day == null ? null : day.atStartOfDay(zone).toInstant();
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /** @param to the last day */
    record Asked(RecordKind kind, LocalDate from, LocalDate to) {

        private String address(String machineCode) {
            return UriComponentsBuilder.fromPath("/machines/{code}").queryParam("kind", kind == null ? "" : kind)
                    .queryParam("from", from == null ? "" : from).queryParam("to", to == null ? "" : to)
                    .buildAndExpand(machineCode).encode().toUriString();
        }
    }
}
